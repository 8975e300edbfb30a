using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>Counts how many of the source's numbers became data; docs/report-format/coverage.md says what counts.</summary>
internal static class CoverageCount
{
    public static Coverage Of(TextMap map, ReadingContext context, IReadOnlyList<QuantityFact> quantities, IReadOnlyList<LineUse> lines)
    {
        var structured = context.Used;
        foreach (var date in context.Dates)
            structured.Add(date.Start, date.Start + date.Length);
        foreach (var period in FiscalPeriod.Scan(context.Scannable, context.IssueDate?.Year))
            structured.Add(period.Start, period.Start + period.Length);
        foreach (var quantity in quantities)
            structured.Add(map.Visible(quantity.Span.Start), map.Visible(quantity.Span.End - 1) + 1);
        var (numbers, read) = (0, 0);
        foreach (var number in NumberScanner.Scan(map.Lines.Text))
        {
            numbers++;
            var at = map.Visible(number.Start);
            if (structured.Touches(at, at + number.Length) || context.Ranks.Touches(at, at + number.Length))
                read++;
        }
        return new(numbers, read, lines.Where(line => line.Kind == LineKind.Unused).Select(line => line.Line).ToList());
    }
}
