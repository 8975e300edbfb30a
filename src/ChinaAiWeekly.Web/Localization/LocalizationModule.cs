using System.Resources;

[assembly: NeutralResourcesLanguage("ko")]

namespace ChinaAiWeekly.Web.Localization;

internal static class LocalizationModule
{
    /// <summary>The request's <see cref="Language"/>, <see cref="UiText"/> and <see cref="Format"/>, one of each a request.</summary>
    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped(services =>
            services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
                ? LanguageChoice.Of(context)
                : Language.Korean);
        builder.Services.AddScoped<UiText>();
        builder.Services.AddScoped<Format>();
    }

    public static void UseLanguages(this WebApplication app) =>
        app.Use(next => context => LanguageChoice.Remember(context, next));
}
