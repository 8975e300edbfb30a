using System.Security.Claims;
using System.Text.Encodings.Web;
using ChinaAiWeekly.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ChinaAiWeekly.Web.Security;

internal sealed class TokenOptions : AuthenticationSchemeOptions;

/// <summary><c>Authorization: Bearer TOKEN</c> for the upload API, with tokens that editors make and revoke themselves.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<TokenOptions> options, ILoggerFactory loggers, UrlEncoder encoder, ApiTokens tokens, UserManager<Account> users)
    : AuthenticationHandler<TokenOptions>(options, loggers, encoder)
{
    public new const string Scheme = "Token";
    private const string Bearer = "Bearer ";

    /// <summary>
    /// Before the limits on how often somebody may try: they count by account, and many programs can share an address.
    /// Whether the token opens anything is decided behind them, by the policy of the address.
    /// </summary>
    public static async Task Recognise(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            && await context.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } program })
        {
            context.User = program;
        }

        await next(context);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var account = await tokens.FindAccountAsync(header[Bearer.Length..].Trim(), TokenPurpose.Upload, Context.RequestAborted);
        if (account is null) return AuthenticateResult.Fail("Unknown or revoked token.");
        var claims = (await users.GetRolesAsync(account)).Select(role => new Claim(ClaimTypes.Role, role))
            .Append(new Claim(ClaimTypes.Name, account.Email ?? account.Id))
            .Append(new Claim(ClaimTypes.NameIdentifier, account.Id));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
