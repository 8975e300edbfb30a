using Microsoft.Extensions.Primitives;

namespace ChinaAiWeekly.Web.Security;

/// <summary>
/// On HTTPS the cookies that matter are called <c>__Host-…</c>, a name that browsers accept from this very host alone and
/// never over plain HTTP. The rest of the site knows them without the prefix, so that signing in also works on localhost
/// without a certificate. A cookie that comes without its prefix over HTTPS was planted by somebody else and is dropped.
/// </summary>
internal static class HostCookies
{
    public const string Session = "session";
    public const string Form = "form";
    private const string Prefix = "__Host-";
    private static readonly string[] Guarded = [Session, Form];

    public static Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.IsHttps) return next(context);
        if (!StringValues.IsNullOrEmpty(context.Request.Headers.Cookie))
        {
            context.Request.Headers.Cookie = string.Join("; ", context.Request.Headers.Cookie
                .SelectMany(line => (line ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(Received)
                .OfType<string>());
        }

        context.Response.OnStarting(static state => Rename((HttpContext)state), context);
        return next(context);
    }

    private static string? Received(string cookie) =>
        cookie.StartsWith(Prefix, StringComparison.Ordinal) && IsGuarded(cookie[Prefix.Length..]) ? cookie[Prefix.Length..]
        : IsGuarded(cookie) ? null
        : cookie;

    private static Task Rename(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (headers.SetCookie.Count > 0)
        {
            headers.SetCookie = headers.SetCookie.Select(cookie => IsGuarded(cookie ?? "") ? Prefix + cookie : cookie).ToArray();
        }

        return Task.CompletedTask;
    }

    /// <summary>Long cookies come in numbered parts: session, sessionC1, sessionC2.</summary>
    private static bool IsGuarded(string cookie) =>
        Guarded.Any(name => cookie.StartsWith(name, StringComparison.Ordinal)
            && cookie.AsSpan(name.Length) is ['=', ..] or ['C', >= '0' and <= '9', ..]);
}
