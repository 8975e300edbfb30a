using System.Net;

namespace ChinaAiWeekly.Web.Security;

/// <summary>Whether a password may be sent: over HTTPS, or from this very machine.</summary>
internal static class Transport
{
    public static bool IsSafe(HttpContext context) =>
        context.Request.IsHttps
        || context.Connection.RemoteIpAddress is null
        || IPAddress.IsLoopback(context.Connection.RemoteIpAddress);
}
