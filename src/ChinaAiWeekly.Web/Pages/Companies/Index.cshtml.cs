using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Tables;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Companies;

/// <summary>The screener: every company with its latest figures.</summary>
public sealed class IndexModel(CompaniesQuery query) : ViewPage<CompaniesView>
{
    private static readonly IReadOnlyList<SortColumn<ScreenerRow>> Columns =
    [
        new("mentions", row => row.Mentions),
        new("segment", row => Segments.Order(row.Company.Segment), false),
        new("name", row => row.Company.Ko, false),
        new("name-en", row => row.Company.En, false),
        new("ticker", row => row.Company.Ticker, false),
        new("return", row => row.WeeklyReturn?.Value),
        new("cap", row => row.MarketCap?.Value, Group: row => row.Currency),
        new("per", row => row.PriceToEarnings?.Value),
        new("pbr", row => row.PriceToBook?.Value),
        new("psr", row => row.PriceToSales?.Value),
    ];

    public SortOrder Order { get; private set; } = SortOrder.None;

    /// <summary>What the column of market capitalisations is headed with; an amount in another currency says so.</summary>
    public string Currency => Groups.InOrder(View.Companies.Select(row => row.Currency)).FirstOrDefault("CNY");

    /// <summary>False = those with a figure in one of the recent issues or a name in the latest; the twins hold the whole register.</summary>
    public bool IsWhole => Request.Query["all"] == "true" || View.Confirmed is false;

    public IReadOnlyList<ScreenerRow> Shown => [.. View.Companies.Where(row => IsWhole || IsTold(row))];

    public static Stated? Multiple(ScreenerRow row, ValuationMetric metric) => metric switch
    {
        ValuationMetric.Per => row.PriceToEarnings,
        ValuationMetric.Pbr => row.PriceToBook,
        _ => row.PriceToSales,
    };

    public static bool IsTold(ScreenerRow row) =>
        row.WeeklyReturn is not null || row.MarketCap is not null || row.PriceToEarnings is not null || row.PriceToBook is not null || row.PriceToSales is not null || row.Mentions > 0;

    protected override async Task<Answer<CompaniesView>> LoadAsync(CancellationToken cancellation)
    {
        var view = await query.LoadAsync(Request.Query["segment"], Asked.Truth(Request.Query["confirmed"]), cancellation);
        (var rows, Order) = SortOrder.Apply(view.Companies, Columns, Request.Query);
        return view with { Companies = rows };
    }

    protected override CsvTable Rows(CompaniesView view) => new(
        ["slug", "ko", "en", "zh", "tickers", "segment", "confirmed", "return_1w", "return_issue", "market_cap", "currency", "per", "pbr", "psr", "valuation_issue", "mentions"],
        view.Companies.Select(row => (object?[])
        [
            row.Company.Slug, row.Company.Ko, row.Company.En, row.Company.Zh, string.Join(' ', row.Tickers.Select(ticker => ticker.Replace(' ', '-'))),
            row.Company.Segment, row.Company.Confirmed, row.WeeklyReturn?.Value, row.WeeklyReturn?.Source.Issue,
            row.MarketCap?.Value, row.Currency, row.PriceToEarnings?.Value, row.PriceToBook?.Value, row.PriceToSales?.Value,
            (row.MarketCap ?? row.PriceToEarnings)?.Source.Issue, row.Mentions,
        ]));
}
