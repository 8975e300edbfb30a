namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// Characters at which something may begin, as a map of bits: one look a character, however many there are. SearchValues
/// is as quick for ASCII alone.
/// </summary>
internal sealed class CharacterMap
{
    private readonly uint[] bits = new uint[(char.MaxValue + 1) / 32];

    public CharacterMap(Func<char, bool> holds)
    {
        for (var c = 0; c <= char.MaxValue; c++)
            if (holds((char)c)) bits[c >> 5] |= 1u << c;
    }

    public bool Contains(char c) => (bits[c >> 5] & (1u << c)) != 0;

    /// <summary>The first position from <paramref name="at"/> on that holds a character of the set, else the text's length.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Contains(text[at])) at++;
        return at;
    }
}
