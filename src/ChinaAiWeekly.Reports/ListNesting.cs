using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>The open lists at a line, by the columns at which their content stands.</summary>
internal sealed class ListNesting
{
    private readonly Stack<int> _contents = new();

    public int Depth => _contents.Count;

    /// <summary>The length of a bullet or number at the start of <paramref name="text"/>, 0 where there is none.</summary>
    public static int MarkLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 10 && Glyphs.IsDigit(text[digits])) digits++;
        var mark = digits < text.Length ? text[digits] : '\0';
        if (digits == 0 ? mark is not ('-' or '*' or '+') : mark is not ('.' or ')')) return 0;
        return digits + 1 == text.Length || text[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }

    /// <summary>
    /// Opens an item at <paramref name="column"/>. True where it surely begins a block: not indented like code, not empty,
    /// and no number that could not interrupt a paragraph.
    /// </summary>
    public bool Open(int column, ReadOnlySpan<char> text, int markLength)
    {
        CloseTo(column);
        var outer = _contents.Count > 0 ? _contents.Peek() : 0;
        var rest = text[markLength..];
        var blanks = rest.IndexOfAnyExcept(' ');
        _contents.Push(column + markLength + (blanks is >= 1 and <= 4 ? blanks : 1));
        return column - outer <= 3 && !rest.IsWhiteSpace() && (markLength == 1 || (markLength == 2 && text[0] == '1'));
    }

    /// <summary>Closes the lists whose content stands to the right of <paramref name="column"/>.</summary>
    public void CloseTo(int column)
    {
        while (_contents.Count > 0 && _contents.Peek() > column) _contents.Pop();
    }
}
