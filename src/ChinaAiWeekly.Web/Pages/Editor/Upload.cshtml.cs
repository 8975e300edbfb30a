using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>
/// Brings a file or pasted text in as a draft. It is stored before anything is shown of it, whatever is wrong with it.
/// </summary>
[RequestSizeLimit(RequestBytes)]
[EnableRateLimiting(Policies.UploadRate)]
public sealed class UploadModel(Drafts drafts, StartingPoints starts, AuditLog audit) : PageModel
{
    /// <summary>An issue and what a form needs around it.</summary>
    public const int RequestBytes = 2_097_152 + 65_536;

    /// <summary>Resource key of what went wrong; null = nothing yet.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return Refuse("Editor.UploadNothing");
        if (file.Length > ReportLimits.Default.Bytes) return RefuseSize();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return await StoreAsync(bytes.ToArray(), NameOf(file.FileName), cancellation);
    }

    public async Task<IActionResult> OnPostTextAsync(string? text, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refuse("Editor.UploadNothing");
        var bytes = System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        return bytes.Length > ReportLimits.Default.Bytes ? RefuseSize() : await StoreAsync(bytes, null, cancellation);
    }

    /// <summary>A blank issue, or last week's, to write over.</summary>
    public async Task<IActionResult> OnPostStartAsync(string? from, CancellationToken cancellation)
    {
        var bytes = from == "latest" ? await starts.LatestAsync(cancellation) : StartingPoints.Blank;
        return bytes is null ? Refuse("Editor.NoIssueYet") : await StoreAsync(bytes, null, cancellation);
    }

    private async Task<IActionResult> StoreAsync(byte[] bytes, string? fileName, CancellationToken cancellation)
    {
        var actor = User.Identity?.Name ?? "";
        var draft = await drafts.AddAsync(bytes, fileName, actor, cancellation);
        await audit.AddAsync(actor, AuditAction.Uploaded, draft.Id.ToString(), fileName, cancellation);
        return Redirect($"/editor/drafts/{draft.Id}");
    }

    private PageResult RefuseSize() => Refuse("Editor.UploadTooLarge", StatusCodes.Status413PayloadTooLarge);

    private PageResult Refuse(string problem, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>The last part of a client's file name, for showing and for a date in it; it never becomes a path here.</summary>
    private static string NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(c => !char.IsControl(c)).Take(120)]);
        return plain.Length == 0 ? "issue.md" : plain;
    }
}
