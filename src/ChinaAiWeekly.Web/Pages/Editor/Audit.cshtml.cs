using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>Who did what to what and when; the whole selection also as CSV.</summary>
public sealed class AuditModel(AuditLog audit, Drafts drafts) : PageModel
{
    private const int OnPage = 200;
    private const int InFile = 100_000;

    [BindProperty(SupportsGet = true)]
    public string? Actor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Action { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>The drafts that entries tell of, by their ids: nobody knows a draft by its id.</summary>
    public IReadOnlyDictionary<Guid, DraftName> Drafts { get; private set; } = new Dictionary<Guid, DraftName>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Entries = await audit.ListAsync(Filter(), OnPage, cancellation);
        Drafts = await drafts.NamesAsync([.. Entries.Select(entry => Guid.TryParse(entry.Subject, out var id) ? id : Guid.Empty).Distinct()], cancellation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        var entries = await audit.ListAsync(Filter(), InFile, cancellation);
        Response.Headers.ContentDisposition = "attachment; filename=\"audit.csv\"";
        return new CsvTwin(new CsvTable(
            ["at", "actor", "action", "subject", "detail"],
            entries.Select(entry => (IReadOnlyList<object?>)[entry.At, entry.Actor, entry.Action, entry.Subject, entry.Detail])));
    }

    private AuditFilter Filter() => new(Actor, Action, Subject, From, To);
}
