using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Launches;

/// <summary>What companies launched, by category and period.</summary>
public sealed class IndexModel(LaunchesQuery query, LaunchFigures figures) : ViewPage<LaunchesView>
{
    /// <summary>Figures a page.</summary>
    private const int PageSize = 12;

    public Pager Pager => Pager.Of(View.Tables.Count, PageSize, Request.Query["page"]);

    protected override async Task<Answer<LaunchesView>> LoadAsync(CancellationToken cancellation) =>
        await query.LoadAsync(Request.Query["company"], Request.Query["category"], cancellation);

    protected override CsvTable Rows(LaunchesView view) => new(
        ["issue", "exhibit", "slug", "category", "period", "text", "line"],
        from table in view.Tables
        from launch in table.Events
        select new object?[] { launch.Source.Issue, table.Exhibit.Number, launch.Company?.Slug, launch.Category, launch.Period, launch.Text, launch.Source.Line });

    protected override Plot? Picture(LaunchesView view) => view.Tables.Count == 0 ? null : figures.Timeline(view.Tables[0], "launches");
}
