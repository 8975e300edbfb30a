using System.Globalization;

namespace ChinaAiWeekly.Reports.Differences;

/// <summary>An issue as one flat list of facts, in document order within each kind.</summary>
public static class IssueFacts
{
    /// <summary>The measure of market capitalisations.</summary>
    public const string MarketCap = "시가총액";

    public static IEnumerable<Fact> List(ParsedIssue issue) =>
    [
        .. issue.News.Select(item => new Fact(
            FactKind.News, item.Headline, "", item.Headline, null, null, NewsText(item), item.Span)),
        .. issue.MarketShares.SelectMany(table => table.Rows.Select(row => new Fact(
            FactKind.MarketShare, row.Company ?? row.Name, $"{table.Market} {table.Period}".Trim(), row.Name, row.Percent, "%", "", row.Span))),
        .. issue.Capex.SelectMany(series => series.Points.Select(point => new Fact(
            FactKind.Capex, series.Company ?? series.Name ?? "", Invariant(point.Year), series.Name ?? series.Company ?? "", point.Amount, series.Currency, point.Forecast ? "F" : "", point.Span))),
        .. issue.Benchmarks.SelectMany(table => table.Scores.Select(score => new Fact(
            FactKind.Benchmark, table.Model, score.Benchmark, table.Model, score.Score, null, "", score.Span))),
        .. issue.Launches.Select(launch => new Fact(
            FactKind.Launch, launch.Company ?? "", $"{launch.Category} {launch.Period} {launch.Text}", launch.Text, null, null, launch.Text, launch.Span)),
        .. issue.Valuations.SelectMany(Metrics),
        .. issue.Returns.Select(row => new Fact(
            FactKind.Return, row.Company ?? row.Name, row.Horizon, row.Name, row.Percent, "%", "", row.Span)),
        .. issue.Series.SelectMany(series => series.Rows.Select(value => new Fact(
            FactKind.Series, value.Label, $"{series.Title} {value.Column}".Trim(), value.Label, value.Value, value.Unit, "", value.Span))),
    ];

    private static IEnumerable<Fact> Metrics(Valuation row)
    {
        IEnumerable<(string Measure, decimal? Value, string? Unit)> named =
        [
            (MarketCap, row.MarketCap, row.Currency),
            ("PER", row.PriceToEarnings, "times"),
            ("PBR", row.PriceToBook, "times"),
            ("PSR", row.PriceToSales, "times"),
            .. row.Metrics.Select(metric => (metric.Key, (decimal?)metric.Value, (string?)null)),
        ];
        return named.Where(metric => metric.Value is not null).Select(metric => new Fact(
            FactKind.Valuation, row.Company ?? row.Name, metric.Measure, row.Name, metric.Value, metric.Unit, "", row.Span));
    }

    private static string Invariant(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string NewsText(NewsItem item) =>
        string.Join('\n', item.Facts.Select(fact => fact.Label is null ? fact.Text : $"{fact.Label}: {fact.Text}"));
}
