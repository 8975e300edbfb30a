using System.Diagnostics;
using System.Globalization;
using ChinaAiWeekly.Web.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Errors;

/// <summary>
/// What a reader sees where there is nothing to show: 404, 410 with its reason, 500 with an id to report, 503. Programs,
/// which ask for a twin or the API, get the same words as problem details. Answers to every method, as errors do.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel(UiText text) : PageModel
{
    private static readonly int[] Told = [400, 401, 403, 404, 405, 410, 413, 415, 429, 500, 503];

    public int Code { get; private set; }

    /// <summary>The words of this code; those of 500 where it has none of its own.</summary>
    public string Key => "Errors.Code" + (Array.IndexOf(Told, Code) < 0 ? "500" : Code.ToString(CultureInfo.InvariantCulture));

    public StatusDetail Detail => StatusDetail.Of(HttpContext);

    /// <summary>What to name when reporting the error; stands in the log too.</summary>
    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var asked = int.TryParse(RouteData.Values["code"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;
        Code = Response.StatusCode = Response.StatusCode >= 400 ? Response.StatusCode : asked is >= 400 and < 600 ? asked : StatusCodes.Status404NotFound;
        if (Code == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "5";
        if (FailedAddress.IsForPrograms(HttpContext)) context.Result = new ProblemAnswer(this, text);
    }
}
