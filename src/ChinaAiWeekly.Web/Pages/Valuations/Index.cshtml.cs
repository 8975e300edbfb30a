using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Tables;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Valuations;

/// <summary>One issue's multiples with medians, and two of them against each other.</summary>
public sealed class IndexModel(ValuationsQuery query, ValuationFigures figures) : ViewPage<ValuationsView>
{
    private static readonly IReadOnlyList<SortColumn<Multiples>> Columns =
    [
        new("cap", row => row.MarketCap, Group: row => row.Currency),
        new("name", row => row.Company.Ko, false),
        new("name-en", row => row.Company.En, false),
        new("segment", row => Segments.Order(row.Company.Segment), false),
        new("per", row => row.PriceToEarnings),
        new("pbr", row => row.PriceToBook),
        new("psr", row => row.PriceToSales),
    ];

    public SortOrder Order { get; private set; } = SortOrder.None;

    /// <summary>The metric from left to right, and the one upwards.</summary>
    public ValuationMetric Across => Asked.Member<ValuationMetric>(Request.Query["x"]) ?? ValuationMetric.Per;

    public ValuationMetric Upwards => Asked.Member<ValuationMetric>(Request.Query["y"]) ?? ValuationMetric.Pbr;

    public ScatterPlot? Scatter => figures.Scatter(View.Rows, Across, Upwards, "scatter");

    protected override async Task<Answer<ValuationsView>> LoadAsync(CancellationToken cancellation)
    {
        var view = await query.LoadAsync(Asked.Date(Request.Query["issue"]), Request.Query["segment"], cancellation);
        (var rows, Order) = SortOrder.Apply(view.Rows, Columns, Request.Query);
        return view with { Rows = rows };
    }

    protected override CsvTable Rows(ValuationsView view) => new(
        ["issue", "slug", "name", "ticker", "segment", "fiscal_year", "forecast", "market_cap", "currency", "per", "pbr", "psr", .. view.OtherMetrics, "line"],
        view.Rows.Select(row => (object?[])
        [
            row.Source.Issue, row.Company.Slug, row.Company.Ko, row.Company.Ticker, row.Company.Segment, row.FiscalYear, row.Forecast,
            row.MarketCap, row.Currency, row.PriceToEarnings, row.PriceToBook, row.PriceToSales,
            .. view.OtherMetrics.Select(name => row.Metrics.TryGetValue(name, out var value) ? (object?)value : null), row.Source.Line,
        ]));

    protected override Plot? Picture(ValuationsView view) => figures.Scatter(view.Rows, Across, Upwards, "scatter");
}
