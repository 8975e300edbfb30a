namespace ChinaAiWeekly.Store.Views;

/// <summary>Launches, table by table, newest issue first.</summary>
public sealed record LaunchesView(
    IReadOnlyList<CompanyName> Companies, string? Company, IReadOnlyList<string> Categories, string? Category, IReadOnlyList<LaunchTable> Tables);

/// <summary>One exhibit's events.</summary>
public sealed record LaunchTable(ExhibitKey Exhibit, CompanyName? Company, IReadOnlyList<LaunchEvent> Events)
{
    /// <summary>In the order of the source.</summary>
    public IReadOnlyList<string> Categories() => [.. Events.Select(launch => launch.Category).Distinct()];

    /// <summary>In order of time; what has no period last.</summary>
    public IReadOnlyList<string?> Periods() => [.. Events.Select(launch => launch.Period).Distinct().OrderBy(PeriodOrder.Key, StringComparer.Ordinal)];
}

/// <param name="Period">Canonical: 2025-07, 2025H1, 2025Q4, FY2026Q1; null where none is stated.</param>
public sealed record LaunchEvent(string Category, string? Period, string Text, CompanyName? Company, SourceLine Source);
