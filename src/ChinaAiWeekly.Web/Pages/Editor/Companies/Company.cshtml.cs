using ChinaAiWeekly.Store.Companies;
using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor.Companies;

/// <summary>One company for editors. Every change can be looked at before it is made: which issues would read otherwise.</summary>
public sealed class CompanyModel(CompanyDirectory companies, CompanyEditor editor, AuditLog audit) : PageModel
{
    public string Slug { get; private set; } = "";

    public CompanyForm Form { get; private set; } = new();

    /// <summary>What the change that was asked for does, or would do; null = nothing was asked.</summary>
    public CompanyEditOutcome? Outcome { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await companies.FindAsync(slug, cancellation) is not { } known) return NotFound();
        (Slug, Form) = (slug, CompanyForm.Of(known));
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(string slug, CompanyForm form, bool preview, CancellationToken cancellation)
    {
        (Slug, Form) = (slug, form);
        Outcome = await editor.SaveAsync(slug, form.ToDetails(), preview, cancellation);
        return await DoneAsync(slug, preview, AuditAction.CompanyChanged, null, cancellation);
    }

    public async Task<IActionResult> OnPostRenameAsync(string slug, string to, bool preview, CancellationToken cancellation)
    {
        await FillAsync(slug, cancellation);
        Outcome = await editor.RenameAsync(slug, to?.Trim() ?? "", preview, cancellation);
        return await DoneAsync(to ?? slug, preview, AuditAction.CompanyChanged, $"{slug} → {to}", cancellation);
    }

    public async Task<IActionResult> OnPostMergeAsync(string slug, string into, bool preview, CancellationToken cancellation)
    {
        await FillAsync(slug, cancellation);
        Outcome = await editor.MergeAsync(slug, into?.Trim() ?? "", preview, cancellation);
        return await DoneAsync(into ?? slug, preview, AuditAction.CompaniesMerged, $"{slug} → {into}", cancellation);
    }

    private async Task FillAsync(string slug, CancellationToken cancellation)
    {
        Slug = slug;
        if (await companies.FindAsync(slug, cancellation) is { } known) Form = CompanyForm.Of(known);
    }

    private async Task<IActionResult> DoneAsync(string slug, bool preview, string action, string? detail, CancellationToken cancellation)
    {
        if (Outcome is not { IsDone: true }) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (preview || Outcome is not { IsDone: true }) return Page();
        await audit.AddAsync(User.Identity?.Name ?? "", action, slug, detail, cancellation);
        return Redirect($"/editor/companies/{slug}");
    }
}
