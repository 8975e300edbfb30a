using ChinaAiWeekly.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Errors;

/// <summary>An error page as problem details (RFC 9457): its words, the reason of a 410, the near names of a 404, the id of a 5xx.</summary>
internal sealed class ProblemAnswer(StatusModel page, UiText text) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        Dictionary<string, object?> more = [];
        if (page.Detail.Suggestions.Count > 0) more["suggestions"] = page.Detail.Suggestions;
        if (page.Code >= 500) more["traceId"] = page.TraceId;
        return Results.Problem(
            detail: page.Detail.Reason ?? $"{text[page.Key + "Why"]} {text[page.Key + "Next"]}",
            title: text[page.Key],
            statusCode: page.Code,
            extensions: more).ExecuteAsync(context.HttpContext);
    }
}
