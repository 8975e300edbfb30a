using Microsoft.Net.Http.Headers;

namespace ChinaAiWeekly.Web.Localization;

/// <summary>Which language a request is answered in: <c>?lang=</c>, else the cookie, else Accept-Language, else Korean.</summary>
internal static class LanguageChoice
{
    public const string QueryKey = "lang";
    public const string Cookie = "lang";

    /// <summary>The language of this request, decided once: an error page has another address but the same reader.</summary>
    public static Language Of(HttpContext context)
    {
        if (context.Features.Get<Language>() is { } decided) return decided;
        var request = context.Request;
        var language = Language.Find(request.Query[QueryKey])
            ?? Language.Find(request.Cookies[Cookie])
            ?? Accepted(request)
            ?? Language.Korean;
        context.Features.Set(language);
        return language;
    }

    /// <summary>Keeps a choice made in the address for the pages that follow.</summary>
    public static Task Remember(HttpContext context, RequestDelegate next)
    {
        Of(context);
        if (Language.Find(context.Request.Query[QueryKey]) is { } asked && context.Request.Cookies[Cookie] != asked.Code)
        {
            // Written when the answer starts, so that the output cache never sees (and never keeps) it.
            context.Response.OnStarting(() =>
            {
                context.Response.Cookies.Append(Cookie, asked.Code, new CookieOptions
                {
                    MaxAge = TimeSpan.FromDays(365),
                    SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                    HttpOnly = true,
                    Secure = context.Request.IsHttps,
                    IsEssential = true,
                });
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    private static Language? Accepted(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var values)
            ? values.Where(value => value.Quality != 0)
                .OrderByDescending(value => value.Quality ?? 1)
                .Select(value => Language.Find(value.Value.Value))
                .FirstOrDefault(language => language is not null)
            : null;
}
