using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>Gives each listed page its address and those of its twins in place of the one its file would have.</summary>
internal sealed class PublicPageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        var pages = PublicPages.All.Where(page => page.Page == model.ViewEnginePath).ToList();
        if (pages.Count == 0) return;
        model.Selectors.Clear();
        foreach (var page in pages)
        {
            foreach (var ending in page.Twins.Prepend(Ending.Html)) model.Selectors.Add(Selector(page, ending));
        }
    }

    private static SelectorModel Selector(PublicPage page, Ending ending) => new()
    {
        AttributeRouteModel = new AttributeRouteModel { Template = page.AddressOf(ending).TrimStart('/') },
        EndpointMetadata = { new PageForm(page, ending) },
    };
}

/// <summary>A date in an address: 2025-09-10 and nothing else.</summary>
internal sealed class IsoDateConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is DateOnly
        || (values[routeKey] is string text
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _));
}
