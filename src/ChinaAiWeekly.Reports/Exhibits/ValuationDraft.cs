using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>One company's multiples of one year while its cells are read.</summary>
internal sealed class ValuationDraft(Passage name, (string Name, string? Ticker, string? Company) row, int? year, bool forecast, SourceSpan span)
{
    private readonly Dictionary<string, decimal> metrics = new(StringComparer.Ordinal);
    private readonly decimal?[] multiples = new decimal?[4];
    private readonly string key = name.Text;
    private string? currency;
    private bool hasMultiples;

    /// <summary>Cells belong together by the row's name, wherever it stands, and the year.</summary>
    public bool Matches(Passage other, int? otherYear) => otherYear == year && other.Chars.SequenceEqual(key);

    public void Set(ValuationMetric metric, CellValue value)
    {
        hasMultiples |= metric.Kind != MetricKind.Cap;
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

    /// <summary>A market capitalisation has no year: it belongs to each of the company's years.</summary>
    public static IEnumerable<ValuationDraft> Merge(List<ValuationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var years = draft.hasMultiples ? [] : drafts.Where(other => other != draft && other.key == draft.key && other.hasMultiples).ToList();
            foreach (var other in years)
            {
                other.multiples[0] ??= draft.multiples[0];
                other.currency ??= draft.currency;
            }
            if (years.Count == 0)
                yield return draft;
        }
    }

    public Valuation Build(int exhibit) => new(
        exhibit, row.Name, row.Company, row.Ticker, year, forecast, multiples[0], currency, multiples[1], multiples[2], multiples[3], metrics, span);
}
