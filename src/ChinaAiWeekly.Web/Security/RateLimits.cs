using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ChinaAiWeekly.Web.Security;

/// <summary>How often one client may try: by account where one is signed in, else by network address (/64 for IPv6).</summary>
internal static class RateLimits
{
    private static readonly (string Policy, int Permits, TimeSpan Window)[] Limits =
    [
        (Policies.SignInRate, 20, TimeSpan.FromMinutes(1)),
        (Policies.UploadRate, 30, TimeSpan.FromMinutes(1)),
        (Policies.ReportRate, 10, TimeSpan.FromMinutes(10)),
    ];

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        foreach (var (policy, permits, window) in Limits)
        {
            // Reading the form costs nothing; what is counted are attempts.
            limiter.AddPolicy(policy, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(Client(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window })
                : RateLimitPartition.GetNoLimiter(""));
        }
    });

    private static string Client(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: { } name } ? "account " + name : "address " + Network(context.Connection.RemoteIpAddress);

    private static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
