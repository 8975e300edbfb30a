using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>The editor's desk: drafts, issues with their state, and what readers reported.</summary>
public sealed class IndexModel(Drafts drafts, DraftReader reader, RevisionHistory history, ErrorReports reports, AuditLog audit) : PageModel
{
    private const int DiscardedShown = 20;

    /// <summary>Reading a draft takes milliseconds; a desk that lets hundreds lie does not wait for all of them.</summary>
    private const int DraftsRead = 10;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    /// <summary>What is still to be done with the drafts that were changed last, by their ids.</summary>
    public IReadOnlyDictionary<Guid, DraftReading> Readings { get; private set; } = new Dictionary<Guid, DraftReading>();

    /// <summary>The last few that were put away: any of them can be taken up again.</summary>
    public IReadOnlyList<Draft> Discarded { get; private set; } = [];

    public IReadOnlyList<IssueSummary> Issues { get; private set; } = [];

    /// <summary>How many reports nobody has dealt with yet.</summary>
    public int OpenReports { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Drafts = await drafts.ListAsync(cancellation);
        var readings = new Dictionary<Guid, DraftReading>();
        foreach (var draft in Drafts.Take(DraftsRead)) readings[draft.Id] = await reader.ReadAsync(draft, cancellation);
        Readings = readings;
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
