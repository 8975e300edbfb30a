using ChinaAiWeekly.Store.Companies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor.Companies;

/// <summary>The catalog for editors: what issues brought and nobody confirmed comes first.</summary>
public sealed class IndexModel(CompanyDirectory companies, CompanyEditor editor, Format format) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<CompanyLine> Companies { get; private set; } = [];

    /// <summary>By the name that the reader sees: an order by slug looks like none.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Companies = [.. (await companies.ListAsync(Q, cancellation))
            .OrderBy(company => company.Confirmed).ThenBy(company => format.Name(company.Ko, company.En), StringComparer.OrdinalIgnoreCase)];

    /// <summary>From a draft: a name that the catalog lacks is another way to write a company, or a company of its own.</summary>
    public async Task<IActionResult> OnPostUnknownAsync(UnknownCompany form, CancellationToken cancellation)
    {
        var problem = form.Do == "alias" ? await AliasAsync(form, cancellation) : await ConfirmAsync(form, cancellation);
        var said = problem == CompanyProblem.None ? "" : $"?problem={problem}";
        return Redirect($"/editor/drafts/{form.Draft}{said}#companies");
    }

    private async Task<CompanyProblem> AliasAsync(UnknownCompany form, CancellationToken cancellation) =>
        await companies.NamedAsync(form.Alias ?? "", cancellation) is { } owner
            ? (await editor.AddAliasAsync(owner, form.Name, new CompanyChange(Actor), cancellation)).Problem
            : CompanyProblem.NotFound;

    private async Task<CompanyProblem> ConfirmAsync(UnknownCompany form, CancellationToken cancellation)
    {
        var details = new CompanyDetails(form.Name, form.Name, null, "other", form.Ticker is { Length: > 0 } ticker ? [ticker] : [], [], [], Confirmed: true);
        var known = await companies.FindAsync(form.Slug, cancellation);

        // Somebody confirmed it meanwhile and may have written more about it than its name.
        if (known is { Details.Confirmed: true }) return CompanyProblem.ChangedMeanwhile;
        var outcome = known is null
            ? await editor.AddAsync(form.Slug, details, new CompanyChange(Actor), cancellation)
            : await editor.SaveAsync(form.Slug, details, new CompanyChange(Actor, known.Version), cancellation);
        return outcome.Problem;
    }

    private string Actor => User.Identity?.Name ?? "";
}

/// <summary>What a draft's list of unknown companies sends.</summary>
public sealed record UnknownCompany(Guid Draft, string Slug, string Name, string? Ticker, string? Alias, string Do);
