using System.Security.Cryptography;
using System.Text;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Web.Hosting;
using ChinaAiWeekly.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>A chart as a picture of its own, with its own style for both themes: the only style a policy lets through by its hash.
/// In the demo its title says so.</summary>
internal sealed class SvgTwin(Plot plot) : IActionResult
{
    private static readonly string Policy = SecurityHeaders.Policy.Replace(
        "style-src 'self'",
        $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ChartSvg.StandaloneStyle)))}'",
        StringComparison.Ordinal);

    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "image/svg+xml; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        var isDemo = context.HttpContext.RequestServices.GetRequiredService<ChinaAiWeeklyOptions>().Demo;
        return response.WriteAsync(ChartSvg.Standalone(isDemo ? plot with { Title = "DEMO · " + plot.Title } : plot), context.HttpContext.RequestAborted);
    }
}
