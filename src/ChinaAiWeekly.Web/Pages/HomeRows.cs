using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>The figures of the home page as rows, in the order in which it shows them.</summary>
internal static class HomeRows
{
    public static IEnumerable<IReadOnlyList<object?>> Of(HomeView view) =>
    [
        .. (view.Shares?.Rows ?? []).Select(row => Row("marketShare", row.Company, row.Percent, "%", row.Source)),
        .. (view.Returns?.Rows ?? []).Select(row => Row("return", row.Company, row.Percent, "%", row.Source)),
        .. view.Capex is { } capex ? capex.Points.Select(point => Row("capex " + point.Year, capex.Company, point.Amount, capex.Currency, point.Source)) : [],
        .. (view.Valuations?.Rows ?? []).SelectMany(row => Enum.GetValues<ValuationMetric>()
            .Where(metric => row[metric] is not null)
            .Select(metric => Row(metric.ToString(), row.Company, row[metric], metric == ValuationMetric.MarketCap ? row.Currency : "times", row.Source))),
    ];

    private static object?[] Row(string figure, CompanyName company, decimal? value, string? unit, SourceLine source) =>
        [figure, company.Slug, company.Ko, value, unit, source.Issue, source.Line];
}
