using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>The editor's desk: drafts, issues with their state, and what readers reported.</summary>
public sealed class IndexModel(Drafts drafts, RevisionHistory history, ErrorReports reports, AuditLog audit) : PageModel
{
    private const int DiscardedShown = 20;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    /// <summary>The last few that were put away: any of them can be taken up again.</summary>
    public IReadOnlyList<Draft> Discarded { get; private set; } = [];

    public IReadOnlyList<IssueSummary> Issues { get; private set; } = [];

    /// <summary>How many reports nobody has dealt with yet.</summary>
    public int OpenReports { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Drafts = await drafts.ListAsync(cancellation);
        Discarded = await drafts.ListDiscardedAsync(DiscardedShown, cancellation);
        Issues = await history.IssuesAsync(cancellation);
        OpenReports = await reports.CountOpenAsync(cancellation);
    }

    public async Task<IActionResult> OnPostTakeUpAsync(Guid id, CancellationToken cancellation)
    {
        if (!await drafts.TakeUpAsync(id, cancellation)) return NotFound();
        await audit.AddAsync(User.Identity?.Name ?? "", AuditAction.DraftTakenUp, id.ToString(), null, cancellation);
        return Redirect($"/editor/drafts/{id}");
    }
}
