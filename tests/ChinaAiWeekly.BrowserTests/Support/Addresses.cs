namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>What the looking tests visit: every public page once, with its name as a file.</summary>
internal static class Addresses
{
    public static IReadOnlyList<(string Name, string Address)> Sample { get; } =
    [
        ("home", "/"),
        ("issues", "/issues"),
        ("issue", "/issues/2025-09-10"),
        ("source", "/issues/2025-09-10/source"),
        ("revision", "/issues/2025-09-10/revisions/1/source"),
        ("news", "/news"),
        ("news-item", "/news/2025-09-10/1"),
        ("companies", "/companies"),
        ("company", "/companies/alibaba"),
        ("returns", "/returns"),
        ("valuations", "/valuations"),
        ("market-shares", "/market-shares"),
        ("capex", "/capex"),
        ("benchmarks", "/benchmarks"),
        ("launches", "/launches"),
        ("exhibits", "/exhibits"),
        ("exhibit", "/issues/2025-09-10/exhibits/1"),
        ("format", "/help/format"),
        ("diagnostic", "/help/diagnostics/CAW001"),
    ];

    /// <summary>The pages that history changes.</summary>
    public static IReadOnlyList<(string Name, string Address)> Demo { get; } =
    [
        .. Sample.Where(page => page.Name is "home" or "issue" or "companies" or "company" or "returns" or "valuations" or "market-shares" or "capex"),
    ];
}
