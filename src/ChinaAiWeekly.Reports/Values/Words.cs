namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// Steps over what holds digits and is no number: names and versions (Qwen3-235B-A22B, V3.1, 店小蜜5.0), addresses, code.
/// </summary>
internal static class Words
{
    private const int LongestCode = 4_096;

    /// <summary>Words that end where a number begins: PER18.1배.</summary>
    private static readonly LetterTable<string> Metrics = new(["PER", "PBR", "PSR", "PEG", "ROE", "ROA", "CAGR", "YoY", "QoQ", "MoM", "MAU", "DAU", "P/E", "P/B", "P/S"], metric => metric[..1]);

    private static readonly string[] About = ["c.", "ca."];

    /// <summary>The end of an address or code span at <paramref name="at"/>, else <paramref name="at"/>.</summary>
    public static int SkipOpaque(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        'h' when Glyphs.StartsWith(text, at, "http://") || Glyphs.StartsWith(text, at, "https://") => AddressEnd(text, at),
        'w' when Glyphs.StartsWith(text, at, "www.") => AddressEnd(text, at),
        '`' => CodeEnd(text, at),
        _ => at,
    };

    /// <summary>True where a number, a name, an address or code may begin: what no scanner may enter in the middle.</summary>
    public static bool Begin(char c) => Glyphs.IsDigit(c) || StartsName(c) || c == '`';

    /// <summary>True where a name begins: a letter of an alphabet or a Hanzi.</summary>
    public static bool StartsName(char c) => Glyphs.IsLatin(c) || Glyphs.IsHanzi(c);

    /// <summary>The end of the name at <paramref name="at"/>; never inside a number with a unit behind Hanzi (投资100亿元).</summary>
    public static int SkipName(ReadOnlySpan<char> text, int at)
    {
        foreach (var metric in Metrics[text[at]])
        {
            var end = at + metric.Length;
            if (Glyphs.StartsWith(text, at, metric) && (Glyphs.IsDigit(Glyphs.At(text, end)) || Signs.IsSign(Glyphs.At(text, end)))) return end;
        }

        // c.120, ca.120: about so many.
        foreach (var about in text[at] == 'c' ? About : [])
            if (Glyphs.StartsWith(text, at, about) && Glyphs.IsDigit(Glyphs.At(text, at + about.Length))) return at + about.Length;

        var i = at;
        while (i < text.Length && ContinuesName(text, i))
        {
            if (i > at && Glyphs.IsDigit(text[i]) && Glyphs.IsHanzi(text[i - 1])
                && Amount.TryRead(text, i, out var amount) && amount.IsQuantity)
                return i;
            i++;
        }

        return i;
    }

    /// <summary>The end of a run of digits that is no quantity, with all that hangs on it: 9988.HK, 2025-09-08, 9/8, 4o.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        var i = Math.Max(Numeral.RunEnd(text, at), at + 1);
        var next = Glyphs.At(text, i);
        if (Glyphs.IsLatin(next)) return SkipName(text, i);
        return next is '-' or '/' or ':' or '.' or '_' && char.IsAsciiLetterOrDigit(Glyphs.At(text, i + 1)) ? ContinueName(text, i) : i;
    }

    private static int ContinueName(ReadOnlySpan<char> text, int at)
    {
        var i = at + 1;
        while (i < text.Length && (ContinuesName(text, i) || (text[i] is '/' or ':' && Glyphs.IsDigit(Glyphs.At(text, i + 1))))) i++;
        return i;
    }

    private static bool ContinuesName(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (StartsName(c) || Glyphs.IsDigit(c)) return true;
        return c is '-' or '.' or '_' or '\'' or '&' && IsWordCharacter(Glyphs.At(text, i + 1)) && IsWordCharacter(Glyphs.At(text, i - 1));
    }

    private static bool IsWordCharacter(char c) => StartsName(c) || Glyphs.IsDigit(c);

    private static int AddressEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is > ' ' and not ')' and not '>' and not ']' and not '"' && !Glyphs.IsHangul(text[i])) i++;
        return i;
    }

    private static int CodeEnd(ReadOnlySpan<char> text, int at)
    {
        var ticks = at;
        while (ticks < text.Length && text[ticks] == '`') ticks++;
        var length = ticks - at;
        var limit = Math.Min(text.Length, ticks + LongestCode);
        var run = 0;
        for (var i = ticks; i < limit; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            if (run == length && Glyphs.At(text, i + 1) != '`') return i + 1;
        }

        return ticks;
    }
}
