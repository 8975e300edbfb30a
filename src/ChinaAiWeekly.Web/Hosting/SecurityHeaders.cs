namespace ChinaAiWeekly.Web.Hosting;

/// <summary>
/// The headers that every answer carries, errors and refused hosts included: set as late as possible, because the
/// error handler clears what was set before. An answer that needs a policy of its own sets it and keeps it.
/// </summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Response.OnStarting(static state => Write((HttpContext)state), context);
            return rest(context);
        });
        next(app);
    };

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Headers) headers.TryAdd(name, value);
        if (context.Request.IsHttps) headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return Task.CompletedTask;
    }
}
