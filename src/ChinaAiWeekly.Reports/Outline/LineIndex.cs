namespace ChinaAiWeekly.Reports.Outline;

/// <summary>The lines of a text: turns offsets into 1-based lines and columns. Ends are LF, CR LF or a lone CR.</summary>
internal sealed class LineIndex
{
    private const int Near = 8;
    private readonly List<int> starts = [0];
    private int last;

    public LineIndex(string text)
    {
        Text = text;
        for (var at = 0; (at = IndexOfEnd(text, at)) >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            if (at < text.Length)
                starts.Add(at);
        }
    }

    public string Text { get; }

    /// <summary>The number of lines; a line end closes a line and opens none. 0 for an empty text.</summary>
    public int Count => Text.Length == 0 ? 0 : starts.Count;

    public SourceSpan Span(int start, int length)
    {
        var line = LineOf(start);
        return new(start, length, line, start - starts[line - 1] + 1);
    }

    /// <summary>The 1-based line that holds <paramref name="position"/>.</summary>
    public int LineOf(int position)
    {
        // Positions come mostly in order: look at the last answer and its neighbours before searching.
        if (starts[last] <= position)
            for (var steps = 0; steps < Near; steps++, last++)
                if (last + 1 == starts.Count || position < starts[last + 1])
                    return last + 1;
        var found = starts.BinarySearch(position);
        last = found >= 0 ? found : ~found - 1;
        return last + 1;
    }

    public int StartOf(int line) => starts[line - 1];

    /// <summary>The characters of a line without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line < starts.Count ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1]..end).TrimEnd("\r\n");
    }

    private static int IndexOfEnd(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny('\n', '\r');
        return found < 0 ? -1 : from + found;
    }
}
