using ChinaAiWeekly.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ChinaAiWeekly.Web.Twins;

internal static class TwinsModule
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RouteOptions>(routes =>
        {
            routes.ConstraintMap["date"] = typeof(IsoDateConstraint);
            routes.LowercaseUrls = true;
        });
        builder.Services.AddSingleton<Pages.DisclosureText>();
        builder.Services.AddSingleton<Pages.Help.HelpText>();
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.Add(new PublicPageRoutes());
            pages.Conventions.ConfigureFilter(new HandledMethods());
        });
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // Where a document cannot name its icon (a picture opened alone), browsers ask for this address.
        app.MapGet("/favicon.ico", () => Results.Redirect("/favicon.svg", permanent: true)).AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
