using System.Security.Claims;
using ChinaAiWeekly.Store.Accounts;

namespace ChinaAiWeekly.Web.Security;

/// <summary>
/// <c>/feeds/SECRET/news.atom</c>: the feed at the rest of the address, read as the account that owns the secret, because
/// feed readers cannot sign in. Feeds alone: the secret opens nothing else.
/// </summary>
internal static class PersonalFeeds
{
    private const string Root = "/feeds";

    public static string Address(HttpRequest request, string secret, string feed) =>
        $"{request.Scheme}://{request.Host}{Root}/{secret}/{feed}";

    /// <summary>Before routing, which then sees the feed's own address.</summary>
    public static async Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var rest)
            && rest.Value is { Length: > 1 } path
            && path.EndsWith(".atom", StringComparison.Ordinal)
            && path.IndexOf('/', 1) is > 0 and var slash)
        {
            var tokens = context.RequestServices.GetRequiredService<ApiTokens>();
            if (await tokens.FindAccountAsync(path[1..slash], TokenPurpose.Feed, context.RequestAborted) is { } account)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Email ?? account.Id)], nameof(PersonalFeeds)));
                context.Request.Path = path[slash..];
            }
        }

        await next(context);
    }
}
