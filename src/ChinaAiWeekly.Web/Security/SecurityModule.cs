using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Web.Hosting;
using ChinaAiWeekly.Web.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ChinaAiWeekly.Web.Security;

/// <summary>Who may do what: accounts, cookies, tokens, and how often somebody may try.</summary>
internal static class SecurityModule
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddWeeklyAccounts().AddSignInManager().AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("china-ai-weekly");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = provider.GetRequiredService<KeyRing>()));

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<TokenOptions, TokenAuthentication>(TokenAuthentication.Scheme, null)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie?.Configure(SessionCookie.Configure));

        // Every request of somebody signed in is checked against the account: signing out everywhere means now.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.Zero);
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = HostCookies.Form;
            form.Cookie.Path = "/";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            form.HeaderName = "X-Form-Token";
        });

        services.AddAuthorization(authorization =>
        {
            authorization.AddPolicy(Policies.Edit, policy => policy.RequireRole(Roles.Editor, Roles.Admin));
            authorization.AddPolicy(Policies.Administer, policy => policy.RequireRole(Roles.Admin));
            authorization.AddPolicy(Policies.Upload, policy => policy
                .AddAuthenticationSchemes(TokenAuthentication.Scheme)
                .RequireRole(Roles.Editor, Roles.Admin));
            if (IsPrivate(builder))
            {
                authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            }
        });
        services.AddRateLimits();
        services.AddHostedService<FirstAdmin>();
        services.AddRazorPages(pages => EditorPages.Authorize(pages.Conventions));
    }

    /// <summary>Before routing.</summary>
    public static void UsePersonalFeeds(this WebApplication app) =>
        app.Use(next => context => PersonalFeeds.Invoke(context, next));

    /// <summary>Behind routing, before anything that answers from a cache.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.Use(next => context => HostCookies.Invoke(context, next));
        app.UseAuthentication();
        app.Use(next => context => TokenAuthentication.Recognise(context, next));
        app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(next => context => FormReading.Invoke(context, next));
    }

    private static bool IsPrivate(WebApplicationBuilder builder) =>
        builder.Configuration.GetSection(ChinaAiWeeklyOptions.Section).Get<ChinaAiWeeklyOptions>()?.PrivateMode == true;
}
