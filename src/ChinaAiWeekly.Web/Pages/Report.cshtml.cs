using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>Where a reader says that a figure is wrong. A page of its own, because forms and cached pages do not mix.</summary>
[EnableRateLimiting(Policies.ReportRate)]
public sealed class ReportModel(MastheadQuery mastheads, ErrorReports reports, AuditLog audit) : PageModel
{
    [BindProperty(SupportsGet = true), Required]
    public DateOnly? Date { get; set; }

    [BindProperty(SupportsGet = true), Range(1, 1_000_000)]
    public int? Line { get; set; }

    [BindProperty, Required, StringLength(2_000)]
    public string? Message { get; set; }

    [BindProperty, EmailAddress, StringLength(256)]
    public string? Contact { get; set; }

    public bool IsSent { get; private set; }

    /// <summary>Resource key; null = nothing went wrong.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
        // Shown empty or filled in by the link that led here.
    }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Date is not { } date || Message is not { } message)
        {
            Refuse("Report.Invalid");
            return;
        }

        if (await mastheads.LoadAsync(date, cancellation) is not { } masthead)
        {
            Refuse("Report.Unknown");
            return;
        }

        await reports.AddAsync(date, masthead.Revision, Line ?? 1, message, Contact, cancellation);
        await audit.AddAsync(User.Identity?.Name ?? "reader", AuditAction.ErrorReported, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, cancellation);
        IsSent = true;
    }

    private void Refuse(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
