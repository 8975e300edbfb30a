using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace ChinaAiWeekly.Web.Hosting;

internal static class HostingModule
{
    /// <summary>What one request may cost, and what leaves the server with every answer.</summary>
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        // Files of wwwroot are found from the build output too, not only from a published folder.
        builder.WebHost.UseStaticWebAssets();

        // Without this an unpublished build reads and compresses them anew for each request, badly.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 64 * 1024;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            server.Limits.MaxConcurrentConnections = 1_000;
        });

        // First of all filters, so that the answer to a refused host has them too.
        builder.Services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeaders>());
        // Whoever wants the framework's own talk asks for it by category; the defaults fill a terminal.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Set-up links and personal feeds have their secret in the address: a log of requests would keep it.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHttpContextAccessor();

        // The default encoder writes each Hangul letter as an entity: twice the size, half the speed.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }
}
