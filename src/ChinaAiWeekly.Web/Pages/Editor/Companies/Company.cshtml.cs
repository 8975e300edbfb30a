using ChinaAiWeekly.Store.Companies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor.Companies;

/// <summary>
/// One company for editors. Every change can be looked at before it is made: which issues would read otherwise. The forms
/// carry the version that they show, so that nobody overwrites what somebody else did meanwhile.
/// </summary>
public sealed class CompanyModel(CompanyDirectory companies, CompanyEditor editor) : PageModel
{
    public string Slug { get; private set; } = "";

    public CompanyForm Form { get; private set; } = new();

    public int Version { get; private set; }

    /// <summary>What the change that was asked for does, or would do; null = nothing was asked.</summary>
    public CompanyEditOutcome? Outcome { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) =>
        await FillAsync(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync(string slug, CompanyForm form, int version, bool preview, CancellationToken cancellation)
    {
        (Slug, Form) = (slug, form);
        return Answer(await editor.SaveAsync(slug, form.ToDetails(), By(version, preview), cancellation), slug, version, preview);
    }

    public async Task<IActionResult> OnPostRenameAsync(string slug, string to, int version, bool preview, CancellationToken cancellation)
    {
        await FillAsync(slug, cancellation);
        return Answer(await editor.RenameAsync(slug, to?.Trim() ?? "", By(version, preview), cancellation), to ?? slug, version, preview);
    }

    public async Task<IActionResult> OnPostMergeAsync(string slug, string into, int version, bool preview, CancellationToken cancellation)
    {
        await FillAsync(slug, cancellation);
        return Answer(await editor.MergeAsync(slug, into?.Trim() ?? "", By(version, preview), cancellation), into ?? slug, version, preview);
    }

    private async Task<bool> FillAsync(string slug, CancellationToken cancellation)
    {
        Slug = slug;
        if (await companies.FindAsync(slug, cancellation) is not { } known) return false;
        (Form, Version) = (CompanyForm.Of(known.Details), known.Version);
        return true;
    }

    private CompanyChange By(int version, bool preview) => new(User.Identity?.Name ?? "", version, preview);

    /// <summary>Whoever was told what others did has that version before them from now on, everybody else the one they came with.</summary>
    private IActionResult Answer(CompanyEditOutcome outcome, string slug, int version, bool preview)
    {
        (Outcome, Version) = (outcome, outcome.Version ?? version);
        if (!outcome.IsDone) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return preview || !outcome.IsDone ? Page() : Redirect($"/editor/companies/{slug.Trim()}");
    }
}
