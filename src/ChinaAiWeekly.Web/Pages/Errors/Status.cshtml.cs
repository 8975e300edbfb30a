using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Errors;

/// <summary>What a reader sees where there is nothing to show: 404, 410 with its reason, 500 with an id to report, 503.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel : PageModel
{
    private static readonly int[] Told = [400, 403, 404, 405, 410, 413, 429, 500, 503];

    public int Code { get; private set; }

    /// <summary>The words of this code; those of 500 where it has none of its own.</summary>
    public string Key => "Errors.Code" + (Array.IndexOf(Told, Code) < 0 ? "500" : Code.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public StatusDetail Detail => StatusDetail.Of(HttpContext);

    /// <summary>What to name when reporting the error; stands in the log too.</summary>
    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public IActionResult OnGet(int code) => Show(code);

    public IActionResult OnPost(int code) => Show(code);

    private IActionResult Show(int code)
    {
        Code = Response.StatusCode = Response.StatusCode >= 400 ? Response.StatusCode : code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        if (Code == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "5";
        return Page();
    }
}
