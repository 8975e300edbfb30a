namespace ChinaAiWeekly.Reports.Outline;

/// <summary>A stretch of an issue's visible text that knows its source.</summary>
internal readonly record struct Passage(TextMap Map, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>In plain letters and digits, for comparing.</summary>
    public ReadOnlySpan<char> Chars => Map.Chars(Start, Length);

    /// <summary>As written.</summary>
    public string Text => Map.Written(Start, Length);

    public SourceSpan Span => Map.Source(Start, Length);

    public char this[int index] => Map.Chars(Start + index, 1)[0];

    /// <summary>The part from <paramref name="start"/> on, offsets counted from the passage's beginning.</summary>
    public Passage Slice(int start) => new(Map, Start + start, Length - start);

    public Passage Slice(int start, int length) => new(Map, Start + start, length);

    /// <summary>Where it has blanks, in order.</summary>
    public IEnumerable<int> Blanks()
    {
        for (var at = 0; at < Length; at++)
            if (this[at] == ' ')
                yield return at;
    }

    public Passage Trim()
    {
        var chars = Chars;
        var start = 0;
        while (start < chars.Length && char.IsWhiteSpace(chars[start]))
            start++;
        var end = chars.Length;
        while (end > start && char.IsWhiteSpace(chars[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    /// <summary>Without blanks and any of <paramref name="marks"/> at the beginning; all of it where nothing else is there.</summary>
    public Passage TrimStart(string marks)
    {
        var chars = Chars;
        var start = 0;
        while (start < chars.Length && (marks.Contains(chars[start]) || char.IsWhiteSpace(chars[start])))
            start++;
        return start == Length ? this : Slice(start);
    }

    /// <summary>Without blanks and any of <paramref name="marks"/> at the end.</summary>
    public Passage TrimEnd(string marks)
    {
        var trimmed = Trim();
        var chars = trimmed.Chars;
        while (chars.Length > 0 && (marks.Contains(chars[^1]) || char.IsWhiteSpace(chars[^1])))
            chars = chars[..^1];
        return trimmed.Slice(0, chars.Length);
    }

    public override string ToString() => Text;
}
