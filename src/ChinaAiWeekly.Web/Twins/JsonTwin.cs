using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ChinaAiWeekly.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>A view as JSON: names in camel case, dates as 2025-09-10, letters of any script as themselves;
/// in the demo marked by <c>"demo": true</c>.</summary>
internal sealed class JsonTwin(object view) : IActionResult
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var body = context.HttpContext.Response.Body;
        context.HttpContext.Response.ContentType = "application/json; charset=utf-8";
        if (context.HttpContext.RequestServices.GetRequiredService<ChinaAiWeeklyOptions>().Demo && JsonSerializer.SerializeToNode(view, view.GetType(), Options) is JsonObject marked)
        {
            marked.Insert(0, "demo", true);
            await JsonSerializer.SerializeAsync(body, marked, Options, context.HttpContext.RequestAborted);
            return;
        }

        await JsonSerializer.SerializeAsync(body, view, view.GetType(), Options, context.HttpContext.RequestAborted);
    }
}
