namespace ChinaAiWeekly.Store.Views;

/// <summary>One issue's multiples, with the medians of each segment.</summary>
/// <param name="Issue">Null where no issue states valuations.</param>
/// <param name="Issues">All issues with valuations, newest first.</param>
/// <param name="OtherMetrics">Names of further metrics as written, in the order of the source.</param>
public sealed record ValuationsView(
    IssueKey? Issue,
    IReadOnlyList<IssueKey> Issues,
    string? Segment,
    IReadOnlyList<Multiples> Rows,
    IReadOnlyList<ValuationMedian> Medians,
    IReadOnlyList<string> OtherMetrics);

/// <summary>Multiples of one company in one issue; null = no value printed.</summary>
/// <param name="MarketCap">In units of <paramref name="Currency"/>.</param>
public sealed record Multiples(
    CompanyName Company,
    int? FiscalYear,
    bool Forecast,
    decimal? MarketCap,
    string? Currency,
    decimal? PriceToEarnings,
    decimal? PriceToBook,
    decimal? PriceToSales,
    IReadOnlyDictionary<string, decimal> Metrics,
    SourceLine Source)
{
    public decimal? this[ValuationMetric metric] => metric switch
    {
        ValuationMetric.MarketCap => MarketCap,
        ValuationMetric.Per => PriceToEarnings,
        ValuationMetric.Pbr => PriceToBook,
        ValuationMetric.Psr => PriceToSales,
        _ => null,
    };
}

/// <summary>The metrics that every table of valuations knows.</summary>
public enum ValuationMetric { MarketCap, Per, Pbr, Psr }

/// <summary>Medians over <paramref name="Count"/> companies; <paramref name="Segment"/> null = all of them.</summary>
/// <param name="MarketCap">Null also where the companies' currencies differ.</param>
/// <param name="Lines">The lines of the rows it was computed from.</param>
public sealed record ValuationMedian(
    string? Segment,
    int Count,
    decimal? MarketCap,
    string? Currency,
    decimal? PriceToEarnings,
    decimal? PriceToBook,
    decimal? PriceToSales,
    SourceLine Source,
    IReadOnlyList<int> Lines)
{
    private IReadOnlyList<Multiples> Rows { get; init; } = [];

    /// <summary>How many of the companies state a metric: the median is of these.</summary>
    public int CountOf(ValuationMetric metric) => Rows.Count(row => row[metric] is not null);

    /// <summary>The lines of the rows that state a metric.</summary>
    public IReadOnlyList<int> LinesOf(ValuationMetric metric) => [.. Rows.Where(row => row[metric] is not null).Select(row => row.Source.Line).Order()];

    public decimal? this[ValuationMetric metric] => metric switch
    {
        ValuationMetric.MarketCap => MarketCap,
        ValuationMetric.Per => PriceToEarnings,
        ValuationMetric.Pbr => PriceToBook,
        ValuationMetric.Psr => PriceToSales,
        _ => null,
    };

    /// <summary>The medians of <paramref name="rows"/>; null of none.</summary>
    public static ValuationMedian? Of(string? segment, IReadOnlyList<Multiples> rows)
    {
        if (rows.Count == 0) return null;
        var currencies = rows.Where(row => row.MarketCap is not null).Select(row => row.Currency).Distinct().ToList();
        var isOne = currencies.Count == 1;
        return new ValuationMedian(
            segment,
            rows.Count,
            isOne ? Statistics.Median(rows.Select(row => row.MarketCap)) : null,
            isOne ? currencies[0] : null,
            Statistics.Median(rows.Select(row => row.PriceToEarnings)),
            Statistics.Median(rows.Select(row => row.PriceToBook)),
            Statistics.Median(rows.Select(row => row.PriceToSales)),
            rows[0].Source,
            [.. rows.Select(row => row.Source.Line).Order()])
        { Rows = rows };
    }
}
