using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Multiples of companies; a column with a horizon beside them is a return.</summary>
internal sealed class ValuationReader : ExhibitReader
{
    private static readonly WordList Words = ["밸류에이션", "벨류에이션", "밸류", "valuation", "멀티플", "multiple", "pbr", "p/e", "투자지표", "투자 지표", "comps", "peer", "피어", "시가총액", "market cap"];

    public override ExhibitType Type => ExhibitType.Valuation;

    /// <summary>PER names a multiple, per is a word: US$ per 1M tokens.</summary>
    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words) || title.Contains("PER", StringComparison.Ordinal);

    public override bool Fits(ExhibitContent content)
    {
        var cells = Cells(content);
        return cells.Count > 0 && cells.Count(cell => IsKnown(cell, content)) * 3 >= cells.Count && cells.Any(cell => IsKnown(cell, content) && content.Read(cell).Kind != CellKind.NotANumber);
    }

    public override bool FitsUntitled(ExhibitContent content) =>
        Fits(content) && Cells(content).Where(cell => cell.Column is not null).Select(cell => content.Metric(cell.Column!.Value)).Where(metric => metric.Kind is not (MetricKind.Other or MetricKind.Cap)).Select(metric => metric.Kind).Distinct().Count() > 1;

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var drafts = new List<ValuationDraft>();
        var rows = new Dictionary<string, List<ValuationDraft>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var tally = new RowTally(content, context);
        var (returns, common) = (0, FiscalYear(content.Heads) ?? FiscalYear(content.Headings));
        foreach (var cell in Cells(content))
        {
            if (tally.IsTotal(cell))
                continue;
            if (cell.Column is not { } column || cell.Name.IsEmpty)
            {
                tally.Pass(cell, content.Read(cell));
                continue;
            }
            var metric = content.Metric(column);
            if (metric.Year is null && cell.Sub is { } sub && ValuationMetric.FiscalYear(sub.Text) is { } below)
                metric = metric with { Year = below.Year, Forecast = below.Forecast };
            // Only an amount takes the title's unit: (단위: 십억 위안, 배) scales no multiple.
            var value = metric.Kind == MetricKind.Cap ? content.Read(cell) : CellValue.Read(cell.Value.Chars, metric.Hint);
            // P/E 20.1x (FY26E), 25F 48.1배: the year may stand beside the value.
            if (metric.Year is null && (value.Note ?? value.Label) is { } beside && Periods.Of(beside, null) is not null && ValuationMetric.FiscalYear(beside) is { } dated)
                metric = metric with { Year = dated.Year, Forecast = dated.Forecast };
            if (value.Kind == CellKind.NotANumber)
            {
                tally.Pass(cell, value);
                continue;
            }
            tally.Read(cell);
            if (Horizon.Of(column.Chars) is { } horizon && value.Unit is "%" or null && !column.Chars.Contains("배당", StringComparison.Ordinal))
            {
                if (value.Kind == CellKind.Value)
                {
                    var (name, _, company) = context.Row(cell.Name, cell.Ticker);
                    facts.Returns.Add(new(exhibit, name, company, horizon, value.Number, ReturnReader.SegmentOf(cell.Groups), value.Note ?? cell.Row.Note, cell.Value.Span));
                    returns++;
                }
                continue;
            }
            var (year, forecast) = metric.Year is { } own ? (own, metric.Forecast) : FiscalYear(Enumerable.Reverse(cell.Groups)) ?? common ?? (default(int?), false);
            if (!rows.TryGetValue(cell.Name.Chars, out var row))
                rows[cell.Name.Chars] = row = [];
            var draft = row.Find(one => one.Year == year);
            if (draft is null)
            {
                draft = new(cell.Name, context.Row(cell.Name, cell.Ticker), year, forecast, cell.Span);
                row.Add(draft);
                drafts.Add(draft);
            }
            draft.Set(metric, value);
        }
        tally.Close();
        var valuations = ValuationDraft.Merge(drafts).Select(draft => draft.Build(exhibit)).ToList();
        facts.Valuations.AddRange(valuations);
        return valuations.Count + returns;
    }

    public override bool IsColumn(ReadOnlySpan<char> label) =>
        label.Length < 40 && (ValuationMetric.Of(label.ToString()).Kind != MetricKind.Other || ValuationMetric.IsOther(label) || Horizon.Of(label) is not null);

    public override bool PairsAreColumns => true;

    private static bool IsKnown(ExhibitCell cell, ExhibitContent content) =>
        cell.Column is { } column && (content.Metric(column).Kind != MetricKind.Other || ValuationMetric.IsOther(column.Chars));

    private static (int?, bool)? FiscalYear(IEnumerable<Passage> heads)
    {
        foreach (var head in heads)
            if (ValuationMetric.FiscalYear(head.Text) is { } found)
                return (found.Year, found.Forecast);
        return null;
    }
}
