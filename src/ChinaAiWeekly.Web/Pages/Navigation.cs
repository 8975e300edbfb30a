namespace ChinaAiWeekly.Web.Pages;

/// <summary>The entries of the main menu, in order.</summary>
public static class Navigation
{
    public static IReadOnlyList<(string Address, string Key)> All { get; } =
    [
        ("/", "Shell.NavHome"),
        ("/news", "Shell.NavNews"),
        ("/companies", "Shell.NavCompanies"),
        ("/returns", "Shell.NavReturns"),
        ("/valuations", "Shell.NavValuations"),
        ("/market-shares", "Shell.NavMarketShares"),
        ("/capex", "Shell.NavCapex"),
        ("/benchmarks", "Shell.NavBenchmarks"),
        ("/launches", "Shell.NavLaunches"),
        ("/exhibits", "Shell.NavExhibits"),
        ("/issues", "Shell.NavIssues"),
    ];

    /// <summary>The value of <c>aria-current</c>: <c>page</c> on the page itself, <c>true</c> below it, else none.</summary>
    public static string? Current(HttpRequest request, string address) =>
        request.Path == address ? "page"
        // An exhibit has its address below its issue, and its place in the menu among the exhibits.
        : request.Path.StartsWithSegments("/issues", out var rest) && rest.Value?.Contains("/exhibits/", StringComparison.Ordinal) == true ? (address == "/exhibits" ? "true" : null)
        : address.Length > 1 && request.Path.StartsWithSegments(address) ? "true"
        : null;
}
