using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace ChinaAiWeekly.Web.Security;

/// <summary>How long somebody stays signed in: 8 hours without a request, 7 days in all.</summary>
internal static class SessionCookie
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);
    public static readonly TimeSpan Whole = TimeSpan.FromDays(7);
    private const string Began = "began";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = HostCookies.Session;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/editor/sign-in";
        options.AccessDeniedPath = "/editor/refused";
        options.ReturnUrlParameter = "next";
        options.Events.OnSigningIn = context =>
        {
            context.Properties.Items.TryAdd(Began, Now(context.HttpContext).ToString("O", CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            // A page that tells of a failure must not ask the account again, which may be what failed: its reader is nobody.
            if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) context.RejectPrincipal();
            else if (!IsYoung(context)) await RefuseAsync(context);
            else await SecurityStampValidator.ValidatePrincipalAsync(context);
        };
    }

    private static bool IsYoung(CookieValidatePrincipalContext context) =>
        context.Properties.Items.TryGetValue(Began, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var began)
        && Now(context.HttpContext) - began < Whole;

    private static async Task RefuseAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
