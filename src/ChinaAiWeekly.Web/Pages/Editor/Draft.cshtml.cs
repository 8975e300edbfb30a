using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Companies;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Editing;
using ChinaAiWeekly.Web.Pages.Issues;
using ChinaAiWeekly.Web.Security;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>
/// A draft: its source with marks, what is wrong with it, what publishing would change, and the page as readers would see
/// it. Every form carries the version of the draft that its editor saw; an older one changes nothing.
/// </summary>
[RequestSizeLimit(UploadModel.RequestBytes)]
[EnableRateLimiting(Policies.UploadRate)]
public sealed class DraftModel(
    Drafts drafts, DraftReader reader, DraftPreview preview, DraftPublishing publishing, CorrectionText corrections, AuditLog audit, TimeProvider time) : PageModel
{
    /// <summary>What keeps a time from being kept besides what keeps a draft from being published.</summary>
    public const string ScheduleTakenBack = "Edited";

    private DraftReading? reading;

    public DraftReading Reading => reading ?? throw new InvalidOperationException("The draft is read before it was loaded.");

    /// <summary>The issue as readers would see it; null where it could not be published.</summary>
    public IssueBody? Preview { get; private set; }

    /// <summary>Resource key of what kept the last request from being done; null = nothing.</summary>
    public string? Problem { get; private set; }

    private string Actor => User.Identity?.Name ?? "";

    /// <param name="problem">What the list of unknown companies could not do.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, CompanyProblem? problem, CancellationToken cancellation) =>
        await drafts.FindAsync(id, cancellation) is { } draft
            ? await ShowAsync(draft, problem is { } refused && Enum.IsDefined(refused) ? "Editor.Company" + refused : null, cancellation)
            : NotFound();

    public Task<IActionResult> OnPostDateAsync(Guid id, int version, string? date, CancellationToken cancellation) =>
        EnteredDate.TryParse(date, out var parsed)
            ? EditAsync(id, version, draft => draft.IssueDate = parsed, cancellation)
            : AgainAsync(id, "Editor.DateInvalid", cancellation);

    /// <summary>Takes the text of the form in place of the file's; it is UTF-8 from then on.</summary>
    public Task<IActionResult> OnPostTextAsync(Guid id, int version, string? text, CancellationToken cancellation)
    {
        var bytes = Encoding.UTF8.GetBytes((text ?? "").ReplaceLineEndings("\n"));
        return bytes.Length > ReportLimits.Default.Bytes
            ? AgainAsync(id, "Editor.UploadTooLarge", cancellation, StatusCodes.Status413PayloadTooLarge)
            : EditAsync(id, version, draft => draft.Bytes = bytes, cancellation);
    }

    public async Task<IActionResult> OnPostFileAsync(Guid id, int version, IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return await AgainAsync(id, "Editor.UploadNothing", cancellation);
        if (file.Length > ReportLimits.Default.Bytes) return await AgainAsync(id, "Editor.UploadTooLarge", cancellation, StatusCodes.Status413PayloadTooLarge);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return await EditAsync(id, version, draft => draft.Bytes = bytes.ToArray(), cancellation);
    }

    public async Task<IActionResult> OnPostPublishAsync(
        Guid id, int version, int revision, bool acknowledged, [StringLength(500)] string? note, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, cancellation) is not { } draft) return NotFound();
        var date = (await reader.ReadAsync(draft, cancellation)).Date;
        var problem = await publishing.PublishAsync(draft, new DraftConsent(version, revision, acknowledged, note), Actor, cancellation);
        return problem is null && date is { } published
            ? Redirect(Addresses.Issue(published))
            : await ShowAsync(draft, "Editor.Draft" + problem, cancellation);
    }

    /// <summary>Sets the time, in Korean time as the form says, at which the server publishes by itself.</summary>
    public async Task<IActionResult> OnPostScheduleAsync(
        Guid id, int version, int revision, bool acknowledged, [StringLength(500)] string? note, DateTime? at, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, cancellation) is not { } draft) return NotFound();
        var utc = at?.AddHours(-9);
        if (utc is null || utc < time.GetUtcNow().UtcDateTime) return await ShowAsync(draft, "Editor.ScheduleInvalid", cancellation);
        var consent = new DraftConsent(version, revision, acknowledged, note);
        if (DraftPublishing.Refuse(await reader.ReadAsync(draft, cancellation), consent) is { } problem)
        {
            return await ShowAsync(draft, "Editor.Draft" + problem, cancellation);
        }

        return await ChangeAsync(
            id,
            version,
            row =>
            {
                (row.ScheduledFor, row.BasedOnRevision, row.Note) = (DateTime.SpecifyKind(utc.Value, DateTimeKind.Utc), revision, note);
                row.ScheduleProblem = null;
            },
            cancellation,
            AuditAction.Scheduled,
            utc.Value.ToString("O", CultureInfo.InvariantCulture));
    }

    public Task<IActionResult> OnPostUnscheduleAsync(Guid id, int version, CancellationToken cancellation) =>
        ChangeAsync(id, version, draft => draft.ScheduledFor = null, cancellation);

    public async Task<IActionResult> OnPostDiscardAsync(Guid id, int version, CancellationToken cancellation)
    {
        if (!await drafts.DiscardAsync(id, version, cancellation)) return await AgainAsync(id, "Editor.DraftChangedMeanwhile", cancellation);
        await audit.AddAsync(Actor, AuditAction.DraftDiscarded, id.ToString(), null, cancellation);
        return Redirect("/editor");
    }

    /// <summary>A time was set for what the draft said then: whoever changes what it says, says anew when.</summary>
    private Task<IActionResult> EditAsync(Guid id, int version, Action<Draft> change, CancellationToken cancellation) => ChangeAsync(
        id,
        version,
        draft =>
        {
            change(draft);
            draft.ScheduleProblem = draft.ScheduledFor is null ? null : ScheduleTakenBack;
            draft.ScheduledFor = null;
        },
        cancellation);

    private async Task<IActionResult> ChangeAsync(
        Guid id, int version, Action<Draft> change, CancellationToken cancellation, string action = AuditAction.DraftChanged, string? detail = null)
    {
        if (!await drafts.ChangeAsync(id, version, change, cancellation)) return await AgainAsync(id, "Editor.DraftChangedMeanwhile", cancellation);
        await audit.AddAsync(Actor, action, id.ToString(), detail, cancellation);
        return Redirect($"/editor/drafts/{id}");
    }

    private async Task<IActionResult> AgainAsync(Guid id, string problem, CancellationToken cancellation, int status = StatusCodes.Status422UnprocessableEntity) =>
        await drafts.FindAsync(id, cancellation) is { } draft ? await ShowAsync(draft, problem, cancellation, status) : NotFound();

    private async Task<IActionResult> ShowAsync(
        Draft draft, string? problem, CancellationToken cancellation, int status = StatusCodes.Status422UnprocessableEntity)
    {
        reading = await reader.ReadAsync(draft, cancellation);
        Preview = await preview.LoadAsync(reading, cancellation) is { } view ? IssueBody.Of(view, anchors: false) : null;
        if (reading.Date is { } date) corrections.Assume(date, reading.Changes, time.GetUtcNow().UtcDateTime);
        Problem = problem;
        if (problem is not null) Response.StatusCode = status;
        return Page();
    }
}
