using System.Text.RegularExpressions;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>One thing that can be asked of a page.</summary>
/// <param name="Page">/Editor/Draft.</param>
/// <param name="Address">With made-up values for its parameters.</param>
internal sealed record Handled(string Page, HttpMethod Method, string Address);

/// <summary>Every handler below <c>/editor</c>, as the running site routes it.</summary>
internal static partial class EditorEndpoints
{
    public static async Task<IReadOnlyList<Handled>> OfAsync(WebApplicationFactory<Program> site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var handled = new List<Handled>();
        foreach (var endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct())
        {
            var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                if (Below(route)) throw new InvalidOperationException($"{route} is no page; these tests would not ask it anything.");
                continue;
            }

            if (!Below(route) && !page.ViewEnginePath.StartsWith("/Editor/", StringComparison.OrdinalIgnoreCase)) continue;
            var address = Parameter().Replace(route, match => Value(match.Groups[1].Value));
            handled.AddRange((await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Select(handler => new Handled(
                page.ViewEnginePath, new HttpMethod(handler.HttpMethod), address + (handler.Name is { } name ? "?handler=" + name : ""))));
            handled.Add(new Handled(page.ViewEnginePath, HttpMethod.Head, address));
            handled.Add(new Handled(page.ViewEnginePath, HttpMethod.Put, address));
        }

        return handled;
    }

    public static IEnumerable<Handled> Closed(this IEnumerable<Handled> all) => all.Where(one => !EditorPages.Open.Contains(one.Page));

    private static bool Below(string route) => route == "/editor" || route.StartsWith("/editor/", StringComparison.OrdinalIgnoreCase);

    private static string Value(string name) => name switch
    {
        "id" => Guid.Empty.ToString(),
        "date" => "2025-09-10",
        _ => "alibaba",
    };

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
