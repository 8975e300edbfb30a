using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>A view as JSON: names in camel case, dates as 2025-09-10, letters of any script as themselves.</summary>
internal sealed class JsonTwin(object view) : IActionResult
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.HttpContext.Response.Body, view, view.GetType(), Options, context.HttpContext.RequestAborted);
    }
}
