using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor.Issues;

/// <summary>An issue's revisions: who, when, why; any two compared; any one restored; the whole taken from readers and given back.</summary>
public sealed class IndexModel(RevisionHistory history, IssuePublisher publisher, UiText words) : PageModel
{
    private IssueSummary? issue;

    public IssueSummary Issue => issue ?? throw new InvalidOperationException("The issue is read before it was loaded.");

    public IReadOnlyList<RevisionSummary> Revisions { get; private set; } = [];

    /// <summary>The two revisions that the address asks for; null = none.</summary>
    public RevisionComparison? Comparison { get; private set; }

    /// <summary>Resource key; null = nothing went wrong.</summary>
    public string? Problem { get; private set; }

    private string Actor => User.Identity?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(DateOnly date, int? before, int? after, CancellationToken cancellation)
    {
        if (!await LoadAsync(date, cancellation)) return NotFound();
        if (before is { } one && after is { } other) Comparison = await history.CompareAsync(date, one, other, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync(DateOnly date, int revision, int current, [StringLength(500)] string? note, CancellationToken cancellation)
    {
        var reason = string.IsNullOrWhiteSpace(note) ? words["Editor.RestoredNote", revision] : note;
        var outcome = await publisher.RestoreAsync(date, revision, current, Actor, reason, cancellation);
        if (outcome is null) return NotFound();
        return outcome.Status is PublishStatus.Published or PublishStatus.Unchanged
            ? ToIssue(date)
            : await FailAsync(date, "Editor.Restore" + outcome.Status, cancellation);
    }

    public async Task<IActionResult> OnPostUnpublishAsync(DateOnly date, int current, [StringLength(500)] string? reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason)) return await FailAsync(date, "Editor.ReasonMissing", cancellation);
        if (!await publisher.UnpublishAsync(date, current, Actor, reason.Trim(), cancellation)) return await FailAsync(date, "Editor.DraftRevisedMeanwhile", cancellation);
        return ToIssue(date);
    }

    public async Task<IActionResult> OnPostRepublishAsync(DateOnly date, CancellationToken cancellation)
    {
        if (!await publisher.RepublishAsync(date, Actor, cancellation)) return await FailAsync(date, "Editor.DraftRevisedMeanwhile", cancellation);
        return ToIssue(date);
    }

    private async Task<bool> LoadAsync(DateOnly date, CancellationToken cancellation)
    {
        issue = await history.IssueAsync(date, cancellation);
        Revisions = await history.RevisionsAsync(date, cancellation);
        return issue is not null;
    }

    private RedirectResult ToIssue(DateOnly date) => Redirect("/editor/issues/" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private async Task<IActionResult> FailAsync(DateOnly date, string problem, CancellationToken cancellation)
    {
        if (!await LoadAsync(date, cancellation)) return NotFound();
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
