using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Errors;

/// <summary>What an error page can say beyond its code, handed on by the page that could not answer.</summary>
/// <param name="Withdrawn">The issue that was taken back, with all that it held.</param>
public sealed record StatusDetail(string? Reason, IReadOnlyList<Suggestion> Suggestions, DateOnly? Withdrawn = null)
{
    public static StatusDetail Of(HttpContext context) => context.Features.Get<StatusDetail>() ?? new StatusDetail(null, []);

    /// <summary>An answer without a body, which the error page then fills.</summary>
    public static IActionResult Set(HttpContext context, int status, StatusDetail detail)
    {
        context.Features.Set(detail);
        return new StatusCodeResult(status);
    }
}
