using System.IO.Compression;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace ChinaAiWeekly.Web.Caching;

internal static class CachingModule
{
    public static void AddPageCache(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<BuildId>();
        builder.Services.AddOutputCache(cache =>
        {
            cache.SizeLimit = 128 * 1024 * 1024;
            cache.MaximumBodySize = 8 * 1024 * 1024;
            cache.AddBasePolicy(new PageCachePolicy());
        });
        builder.Services.Configure<OutputCacheOptions>(cache => cache.UseCaseSensitivePaths = true);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "text/csv", "text/markdown"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>Behind routing and authentication: both decide what may be kept.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        app.Use(next => context => PageCacheHeaders.Invoke(context, next));
        app.UseOutputCache();

        // Inside the cache, so that the compressed body is what is kept; on public pages alone, whose bodies hold no secret
        // that compression could give away.
        app.UseWhen(context => context.GetEndpoint()?.Metadata.GetMetadata<PageForm>() is not null, pages => pages.UseResponseCompression());
    }
}
