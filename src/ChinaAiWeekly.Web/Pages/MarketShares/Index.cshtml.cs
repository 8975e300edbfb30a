using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.MarketShares;

/// <summary>Every market: its latest shares, and how they went from issue to issue.</summary>
public sealed class IndexModel(MarketSharesQuery query, ShareFigures figures) : ViewPage<MarketSharesView>
{
    protected override async Task<Answer<MarketSharesView>> LoadAsync(CancellationToken cancellation) => await query.LoadAsync(cancellation);

    protected override CsvTable Rows(MarketSharesView view) => new(
        ["issue", "exhibit", "market", "period", "name", "slug", "percent", "line"],
        from market in view.Markets
        from table in market.Tables
        from row in table.Rows
        select new object?[] { row.Source.Issue, table.Exhibit.Number, table.Market, table.Period, row.Name, row.Company.Slug, row.Percent, row.Source.Line });

    /// <summary>The picture of the market told of last.</summary>
    protected override Plot? Picture(MarketSharesView view) => view.Markets.Count == 0 ? null : figures.Whole(view.Markets[0].Tables[0], "share").Plot;
}
