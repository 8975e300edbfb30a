using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Companies;
using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor.Companies;

/// <summary>The catalog for editors: what issues brought and nobody confirmed comes first.</summary>
public sealed class IndexModel(CompanyDirectory companies, CompanyEditor editor, AuditLog audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<CompanyLine> Companies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Companies = await companies.ListAsync(Q, cancellation);

    /// <summary>From a draft: a name that the catalog lacks is another way to write a company, or a company of its own.</summary>
    public async Task<IActionResult> OnPostUnknownAsync(UnknownCompany form, CancellationToken cancellation)
    {
        var owner = form.Do == "alias" ? await companies.NamedAsync(form.Alias ?? "", cancellation) : form.Slug;
        var problem = owner is null ? CompanyProblem.NotFound
            : form.Do == "alias" ? await AliasAsync(owner, form.Name, cancellation)
            : (await ConfirmAsync(form, cancellation)).Problem;
        if (problem != CompanyProblem.None) return Redirect($"/editor/drafts/{form.Draft}?problem={problem}#companies");
        await audit.AddAsync(User.Identity?.Name ?? "", AuditAction.CompanyChanged, owner ?? "", form.Name, cancellation);
        return Redirect($"/editor/drafts/{form.Draft}#companies");
    }

    private async Task<CompanyProblem> AliasAsync(string slug, string name, CancellationToken cancellation) =>
        await companies.FindAsync(slug, cancellation) is { } known
            ? (await editor.SaveAsync(slug, known with { Aliases = [.. known.Aliases, name] }, preview: false, cancellation)).Problem
            : CompanyProblem.NotFound;

    private async Task<CompanyEditOutcome> ConfirmAsync(UnknownCompany form, CancellationToken cancellation)
    {
        var details = new CompanyDetails(form.Name, form.Name, null, "other", form.Ticker is { Length: > 0 } ticker ? [ticker] : [], [], [], Confirmed: true);
        return await companies.FindAsync(form.Slug, cancellation) is null
            ? await editor.AddAsync(form.Slug, details, preview: false, cancellation)
            : await editor.SaveAsync(form.Slug, details, preview: false, cancellation);
    }
}

/// <summary>What a draft's list of unknown companies sends.</summary>
public sealed record UnknownCompany(Guid Draft, string Slug, string Name, string? Ticker, string? Alias, string Do);
