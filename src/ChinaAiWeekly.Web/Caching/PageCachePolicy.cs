using System.Globalization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ChinaAiWeekly.Web.Caching;

/// <summary>
/// Keeps answers that have a <see cref="PageKey"/>, compressed as they were sent. Only query keys that the page knows are
/// part of the key, so that made-up ones neither fill the cache nor poison it; the host is no part, pages do not depend on it.
/// </summary>
internal sealed class PageCachePolicy : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (http.Features.Get<PageKey>() is not { } key || http.GetEndpoint()?.Metadata.GetMetadata<PageForm>() is not { } form) return default;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(12);
        var vary = context.CacheVaryByRules;
        vary.VaryByHost = false;
        vary.QueryKeys = form.Page.Query is { Length: > 0 } known ? new StringValues(known) : "";
        vary.VaryByValues["language"] = key.Language.Code;
        vary.VaryByValues["version"] = key.ContentVersion.ToString(CultureInfo.InvariantCulture);
        vary.VaryByValues["encoding"] = Encoding(http.Request.Headers.AcceptEncoding.ToString());
        return default;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => default;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK) context.AllowCacheStorage = false;
        return default;
    }

    /// <summary>The few ways in which browsers ask, so that each page is kept at most three times.</summary>
    private static string Encoding(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : "";
}
