using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>The editor's desk: drafts, issues with their state, and what readers reported.</summary>
public sealed class IndexModel(Drafts drafts, RevisionHistory history, ErrorReports reports) : PageModel
{
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public IReadOnlyList<IssueSummary> Issues { get; private set; } = [];

    /// <summary>How many reports nobody has dealt with yet.</summary>
    public int OpenReports { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Drafts = await drafts.ListAsync(cancellation);
        Issues = await history.IssuesAsync(cancellation);
        OpenReports = await reports.CountOpenAsync(cancellation);
    }
}
