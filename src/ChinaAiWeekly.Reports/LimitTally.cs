using System.Buffers;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>What has been counted so far, line by line.</summary>
internal sealed class LimitTally(ReportLimits limits)
{
    /// <summary>Markdig's work on brackets and emphasis grows with the square of their number in a paragraph: so many full paragraphs may come.</summary>
    private const long FullParagraphs = 4;

    private static readonly SearchValues<char> InlineMarks = SearchValues.Create("[|*_~`");

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _reported = [];
    private readonly ListNesting _lists = new();
    private int _headings, _items, _definitions, _columns;
    private readonly Fence _fence = new();
    private int _brackets, _emphasis, _backticks, _rows;
    private bool _frontMatter;
    private long _cells, _bracketWork, _emphasisWork;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Take(ReadOnlySpan<char> line, SourceSpan span)
    {
        if (line.Length > limits.LineCharacters) Report(DiagnosticMessages.LineTooLong(limits.LineCharacters, span));
        if (line.IsWhiteSpace())
        {
            EndParagraph();
            _rows = 0;
            return;
        }

        TakeRow(line, span);
        var body = TakeContainers(line, span);
        if (IsHeading(body)) TakeHeading(span);
        if (body.StartsWith("[") && body.Contains("]:", StringComparison.Ordinal) && ++_definitions > limits.LinkDefinitions)
            Report(DiagnosticMessages.TooManyLinkDefinitions(limits.LinkDefinitions, span));
        TakeInlines(body, span);
    }

    private static bool IsHeading(ReadOnlySpan<char> body)
    {
        var marks = body.IndexOfAnyExcept('#');
        if (marks is >= 1 and <= 6) return body[marks] is ' ' or '\t';
        return (marks < 0 && body.Length is >= 1 and <= 6) || (body.Length > 0 && body.TrimEnd().IndexOfAnyExcept('=') < 0);
    }

    private void TakeHeading(SourceSpan span)
    {
        EndParagraph();
        if (++_headings > limits.Headings) Report(DiagnosticMessages.TooManyHeadings(limits.Headings, span));
    }

    /// <summary>Reads quote and list marks at the line's start; lists also nest by indentation.</summary>
    private ReadOnlySpan<char> TakeContainers(ReadOnlySpan<char> line, SourceSpan span)
    {
        var (at, column, quotes, items) = (0, 0, 0, 0);
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t') column += line[at++] == '\t' ? 4 - column % 4 : 1;
            else if (line[at] == '>') (at, column, quotes) = (at + 1, column + 1, quotes + 1);
            else if (ListNesting.MarkLength(line[at..]) is > 0 and var length)
            {
                var begins = _lists.Open(column, line[at..], length);
                // In a quote the indentation is not the line's own, so nothing is taken for the end of a paragraph.
                if (begins && quotes == 0) EndParagraph();
                (at, column, items) = (at + length, column + length, items + 1);
                if (++_items > limits.ListItems) Report(DiagnosticMessages.TooManyListItems(limits.ListItems, span));
                if (quotes + _lists.Depth > limits.Nesting) break;
            }
            else break;
        }

        if (items == 0) _lists.CloseTo(column);
        if (quotes + _lists.Depth > limits.Nesting) Report(DiagnosticMessages.NestedTooDeep(limits.Nesting, span));
        return line[at..];
    }

    private void TakeInlines(ReadOnlySpan<char> body, SourceSpan span)
    {
        var pipes = 0;
        for (var i = body.IndexOfAny(InlineMarks); i >= 0;)
        {
            var c = body[i];
            if (c == '[') _brackets++;
            else if (c == '|') pipes++;
            else if (i == 0 || body[i - 1] != c)
            {
                if (c == '`') _backticks++;
                else _emphasis++;
            }

            var next = body[(i + 1)..].IndexOfAny(InlineMarks);
            i = next < 0 ? -1 : i + 1 + next;
        }

        if (pipes > 0)
        {
            _columns = Math.Max(_columns, pipes + 1);
            _cells += _columns;
        }

        if (_brackets > limits.LinkOpenersPerParagraph || IsTooMuch(_bracketWork, _brackets, limits.LinkOpenersPerParagraph))
            Report(DiagnosticMessages.TooManyBrackets(limits.LinkOpenersPerParagraph, span));
        if (_emphasis > limits.EmphasisPerParagraph || IsTooMuch(_emphasisWork, _emphasis, limits.EmphasisPerParagraph))
            Report(DiagnosticMessages.TooMuchEmphasis(limits.EmphasisPerParagraph, span));
        if (_backticks > limits.BacktickRunsPerParagraph) Report(DiagnosticMessages.TooManyBackticks(limits.BacktickRunsPerParagraph, span));
        if (_cells > limits.TableCells) Report(DiagnosticMessages.TooManyTableCells(limits.TableCells, span));
    }

    /// <summary>A long table is given to Markdig in pieces, so each piece counts as a paragraph of its own; its columns go on.</summary>
    private void TakeRow(ReadOnlySpan<char> line, SourceSpan span)
    {
        var text = line.TrimEnd();
        _frontMatter = _frontMatter ? text is not ("---" or "...") : span.Line == 1 && text is "---";
        var content = line.TrimStart(" \t");
        _rows = !_frontMatter && !_fence.Holds(content) && content.StartsWith("|") ? _rows + 1 : 0;
        if (_rows <= TableRepair.Piece) return;
        var columns = _columns;
        EndParagraph();
        (_rows, _columns) = (1, columns);
    }

    private static bool IsTooMuch(long work, long count, long most) => work + count * count > FullParagraphs * most * most;

    private void EndParagraph()
    {
        _bracketWork += (long)_brackets * _brackets;
        _emphasisWork += (long)_emphasis * _emphasis;
        (_brackets, _emphasis, _backticks, _columns) = (0, 0, 0, 0);
    }

    private void Report(Diagnostic diagnostic)
    {
        if (_reported.Add(diagnostic.Code)) _diagnostics.Add(diagnostic);
    }
}
