using ChinaAiWeekly.Store;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Caching;

/// <summary>
/// Gives each answer its caching headers: public pages an ETag (answered with 304 before anything is loaded), everything
/// else, and whatever a signed-in reader sees, <c>no-store</c>.
/// </summary>
internal static class PageCacheHeaders
{
    public static async Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (!IsShared(context))
        {
            context.Response.OnStarting(static state => NoStore((HttpContext)state), context);
            await next(context);
            return;
        }

        var services = context.RequestServices;
        var version = await services.GetRequiredService<ContentVersionReader>().ReadAsync(context.RequestAborted);
        var key = new PageKey(LanguageChoice.Of(context), services.GetRequiredService<BuildId>().Text, version);
        context.Features.Set(key);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = key.Tag;
        headers.CacheControl = new() { NoCache = true };
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        if (key.IsHeldBy(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.OnStarting(static state => Failed((HttpContext)state), context);
        await next(context);
    }

    /// <summary>The same for everybody: a public page read by somebody who is not signed in.</summary>
    private static bool IsShared(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<PageForm>() is not null
        && context.User.Identity?.IsAuthenticated != true;

    private static Task NoStore(HttpContext context)
    {
        // Files with a fingerprint in their name bring their own header.
        context.Response.Headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }

    private static Task Failed(HttpContext context)
    {
        if (context.Response.StatusCode < 400) return Task.CompletedTask;
        context.Response.Headers.Remove("ETag");
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
