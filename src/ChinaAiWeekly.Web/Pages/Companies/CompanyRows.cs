using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Companies;

/// <summary>A company's facts as one long table: one row a fact, each with its issue and line.</summary>
internal static class CompanyRows
{
    public static CsvTable Of(CompanyView view) => new(
        ["issue", "kind", "name", "period", "value", "unit", "approximate", "forecast", "text", "line"],
        [.. Returns(view), .. Valuations(view), .. Shares(view), .. Capex(view), .. Scores(view), .. Texts(view)]);

    private static IEnumerable<object?[]> Returns(CompanyView view) =>
        view.Returns.Where(point => point.Percent is not null)
            .Select(point => Row(point.Source, "return", "1W", null, point.Percent, "%"));

    private static IEnumerable<object?[]> Valuations(CompanyView view) =>
        from point in view.ValuationHistory
        from metric in Enum.GetValues<ValuationMetric>()
        where point.Row[metric] is not null
        select Row(point.Row.Source, "valuation", metric.ToString(), point.Row.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            point.Row[metric], metric == ValuationMetric.MarketCap ? point.Row.Currency : "x", forecast: point.Row.Forecast);

    private static IEnumerable<object?[]> Shares(CompanyView view) =>
        from market in view.MarketShares
        from table in market.Tables
        from row in table.Rows
        where row.Company.Slug == view.Company.Slug
        select Row(row.Source, "marketShare", table.Market, table.Period, row.Percent, "%");

    private static IEnumerable<object?[]> Capex(CompanyView view) =>
        from table in view.Capex
        from point in table.Points
        select Row(point.Source, "capex", null, point.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), point.Amount, table.Currency, point.Approximate, point.Forecast);

    private static IEnumerable<object?[]> Scores(CompanyView view) =>
        from exhibit in view.Benchmarks
        from model in exhibit.Models
        where model.Company?.Slug == view.Company.Slug
        from score in model.Scores
        select Row(score.Source, "benchmark", $"{model.Model}: {score.Benchmark}", null, score.Score, null);

    private static IEnumerable<object?[]> Texts(CompanyView view) =>
        view.Launches.SelectMany(table => table.Events).Select(launch => Row(launch.Source, "launch", launch.Category, launch.Period, null, null, text: launch.Text))
            .Concat(view.News.Select(item => Row(item.Source, "news", item.Category, null, null, null, text: item.Headline)));

    private static object?[] Row(
        SourceLine? source, string kind, string? name, string? period, decimal? value, string? unit, bool approximate = false, bool forecast = false, string? text = null) =>
        [source?.Issue, kind, name, period, value, unit, approximate, forecast, text, source?.Line];
}
