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
        var start = 0;
        while (start < Length && (marks.Contains(this[start]) || char.IsWhiteSpace(this[start])))
            start++;
        return start == Length ? this : Slice(start);
    }

    /// <summary>Without blanks and any of <paramref name="marks"/> at the end.</summary>
    public Passage TrimEnd(string marks)
    {
        var trimmed = Trim();
        while (trimmed.Length > 0 && (marks.Contains(trimmed[trimmed.Length - 1]) || char.IsWhiteSpace(trimmed[trimmed.Length - 1])))
            trimmed = trimmed.Slice(0, trimmed.Length - 1);
        return trimmed;
    }

    public override string ToString() => Text;
}
