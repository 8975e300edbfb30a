namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>What the looking tests visit: every public page once, with its name as a file. The newest issue of the demo has the sample's date.</summary>
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
        ("chapter", "/help/format/numbers"),
        ("diagnostic", "/help/diagnostics/CAW001"),
    ];

    /// <summary>An address that nothing answers to, with names that come near.</summary>
    public static IReadOnlyList<(string Name, string Address)> Missing { get; } = [("missing", "/companies/alibab")];

    /// <summary>The pages that stand without an issue.</summary>
    public static IReadOnlyList<(string Name, string Address)> Lists { get; } = [.. Sample.Where(page => page.Address.Count(letter => letter == '/') == 1)];

    /// <summary>What editors see, below their drafts.</summary>
    public static IReadOnlyList<(string Name, string Address)> Desk { get; } =
    [
        ("desk", "/editor"),
        ("upload", "/editor/upload"),
        ("revisions", "/editor/issues/2025-09-10"),
        ("register", "/editor/companies"),
        ("register-company", "/editor/companies/alibaba"),
        ("reports", "/editor/reports"),
        ("audit", "/editor/audit"),
        ("accounts", "/editor/accounts"),
        ("account", "/editor/account"),
        ("report", "/report?date=2025-09-10&line=50"),
    ];
}
