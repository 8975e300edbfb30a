using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Hosting;

/// <summary>
/// Reads the form of a page before the page does. The check of the form's token would read it too, and tell one that is too
/// large only as one without a token.
/// </summary>
internal static class FormReading
{
    public static async Task Invoke(HttpContext context, RequestDelegate next)
    {
        // The page that tells of an error is asked with the request that it is about.
        if (context.Response.StatusCode < 400 && context.Request.HasFormContentType && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        {
            try
            {
                await context.Request.ReadFormAsync(context.RequestAborted);
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException)
            {
                context.Response.StatusCode = fault is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status400BadRequest;
                return;
            }
        }

        await next(context);
    }
}
