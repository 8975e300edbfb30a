using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Tables;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Exhibits;

/// <summary>All exhibits of all issues.</summary>
public sealed class IndexModel(ExhibitsQuery query) : ViewPage<ExhibitsView>
{
    /// <summary>Rows a page.</summary>
    private const int PageSize = 100;

    public Pager Pager => Pager.Of(View.Exhibits.Count, PageSize, Request.Query["page"]);

    protected override async Task<Answer<ExhibitsView>> LoadAsync(CancellationToken cancellation) =>
        await query.LoadAsync(Asked.Member<ExhibitType>(Request.Query["type"]), cancellation);

    protected override CsvTable Rows(ExhibitsView view) => new(
        ["issue", "exhibit", "label", "title", "type", "facts", "line"],
        view.Exhibits.Select(row => (object?[])
            [row.Exhibit.Issue.Date, row.Exhibit.Number, row.Exhibit.Label, row.Exhibit.Title, row.Type, row.Rows, row.Exhibit.Source.Line]));
}
