using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>Counts how many of the source's numbers became data; docs/report-format/coverage.md says what counts.</summary>
internal static class CoverageCount
{
    /// <param name="begin">Where the text begins: behind the front matter, whose numbers are no facts of the week.</param>
    public static Coverage Of(TextMap map, ReadingContext context, IReadOnlyList<QuantityFact> quantities, IReadOnlyList<LineUse> lines, int begin)
    {
        var structured = context.Used;
        foreach (var date in context.Dates)
            structured.Add(date.Start, date.Start + date.Length);
        foreach (var quantity in quantities)
            structured.Add(map.Visible(quantity.Span.Start), map.Visible(quantity.Span.End - 1) + 1);
        var numbers = 0;
        var (read, unread) = (new List<SourceSpan>(), new List<SourceSpan>());
        var periods = (Line: (0, 0), Found: new RangeSet());
        foreach (var number in NumberScanner.Scan(map.Lines.Text))
        {
            if (number.Start < begin)
                continue;
            numbers++;
            var at = map.Visible(number.Start);
            var end = at + number.Length;
            if (structured.Touches(at, end) || context.Passed.Touches(at, end))
            {
                read.Add(map.Lines.Span(number.Start, number.Length));
                continue;
            }
            // What is left may be a period, and is rare enough to look for it line by line.
            var line = Line(context.Scannable, at);
            if (periods.Line != line)
                periods = (line, Periods(context, line));
            (periods.Found.Touches(at, end) ? read : unread).Add(map.Lines.Span(number.Start, number.Length));
        }
        return new(numbers, numbers - unread.Count, lines.Where(line => line.Kind == LineKind.Unused).Select(line => line.Line).ToList()) { Read = read, Unread = unread };
    }

    private static (int Start, int End) Line(string text, int at)
    {
        if (at >= text.Length)
            return (text.Length, text.Length);
        var end = text.IndexOf('\n', at);
        return (text.LastIndexOf('\n', at) + 1, end < 0 ? text.Length : end);
    }

    private static RangeSet Periods(ReadingContext context, (int Start, int End) line)
    {
        var found = new RangeSet();
        if (line.Start < line.End)
            foreach (var period in FiscalPeriod.ScanFolded(context.Folded.AsSpan()[line.Start..line.End], context.IssueDate?.Year))
                found.Add(line.Start + period.Start, line.Start + period.Start + period.Length);
        return found;
    }
}
