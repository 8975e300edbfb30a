using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>What readers say is wrong, with the line.</summary>
public sealed class ReportsModel(ErrorReports reports, AuditLog audit) : PageModel
{
    private const int OnPage = 200;

    public IReadOnlyList<ErrorReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Reports = await reports.ListAsync(OnPage, cancellation);

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken cancellation)
    {
        var actor = User.Identity?.Name ?? "";
        if (await reports.CloseAsync(id, actor, cancellation)) await audit.AddAsync(actor, AuditAction.ErrorClosed, id.ToString(), null, cancellation);
        return RedirectToPage();
    }
}
