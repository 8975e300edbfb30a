using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>One company's multiples of one year while its cells are read.</summary>
internal sealed class ValuationDraft(Passage name, (string Name, string? Ticker, string? Company) row, int? year, bool forecast, SourceSpan span)
{
    private readonly Dictionary<string, decimal> metrics = new(StringComparer.Ordinal);
    private readonly decimal?[] multiples = new decimal?[4];
    private readonly string key = name.Chars.ToString();
    private string? currency;
    private bool isDated;

    /// <summary>Cells belong together by the row's name, wherever it stands, and the year.</summary>
    public int? Year => year;

    public void Set(ValuationMetric metric, CellValue value)
    {
        isDated |= metric.Year is not null;
        if (value.Kind != CellKind.Value)
            return;
        if (metric.Kind == MetricKind.Other)
        {
            metrics[metric.Name] = value.Number;
            return;
        }
        multiples[(int)metric.Kind] = value.Number;
        if (metric.Kind == MetricKind.Cap)
            currency = value.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper) ? unit : null;
    }

    /// <summary>
    /// What a row says without a year beside columns that have one: its market capitalisation belongs to each of its
    /// years, the rest to the first.
    /// </summary>
    public static IEnumerable<ValuationDraft> Merge(List<ValuationDraft> drafts)
    {
        var dated = drafts.Where(draft => draft.isDated).ToLookup(draft => draft.key, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var years = draft.isDated ? [] : dated[draft.key].ToList();
            for (var at = 0; at < years.Count; at++)
                years[at].Take(draft, first: at == 0);
            if (years.Count == 0)
                yield return draft;
        }
    }

    private void Take(ValuationDraft other, bool first)
    {
        currency ??= other.currency;
        for (var kind = 0; kind < (first ? multiples.Length : 1); kind++)
            multiples[kind] ??= other.multiples[kind];
        if (first)
            foreach (var (metric, value) in other.metrics)
                metrics.TryAdd(metric, value);
    }

    public Valuation Build(int exhibit) => new(
        exhibit, row.Name, row.Company, row.Ticker, year, forecast, multiples[0], currency, multiples[1], multiples[2], multiples[3], metrics, span);
}
