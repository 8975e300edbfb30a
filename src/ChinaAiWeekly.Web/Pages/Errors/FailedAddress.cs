using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Diagnostics;

namespace ChinaAiWeekly.Web.Pages.Errors;

/// <summary>The address that was asked for before the error page answered in its place.</summary>
internal static class FailedAddress
{
    private static readonly string[] Endings = [.. new[] { Ending.Json, Ending.Csv, Ending.Svg, Ending.Atom }.Select(PublicPage.Suffix)];

    /// <summary>Whether a program reads the answer: below <c>/api</c>, and at the twins of pages.</summary>
    public static bool IsForPrograms(HttpContext context)
    {
        var path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Request.Path.Value
            ?? "";
        return path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)
            || Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
