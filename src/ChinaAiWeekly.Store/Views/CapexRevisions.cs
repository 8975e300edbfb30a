namespace ChinaAiWeekly.Store.Views;

/// <summary>What changed in capital expenditure: from year to year, and between issues about the same year.</summary>
internal static class CapexRevisions
{
    /// <summary>Points in order of years, each with its change from the year before.</summary>
    public static IEnumerable<CapexYear> Changes(IReadOnlyList<CapexYear> points) => points.Select((point, index) =>
        index > 0 && points[index - 1] is var before && before.Year == point.Year - 1
            ? point with
            {
                ChangePercent = Statistics.Change(before.Amount, point.Amount),
                ChangeApproximate = before.Approximate || point.Approximate,
            }
            : point);

    /// <summary>Tables newest first; each point learns what the nearest earlier issue said of its year, if something else.</summary>
    public static IReadOnlyList<CapexTable> Link(IReadOnlyList<CapexTable> tables) => [.. tables.Select(table => table with
    {
        Points = [.. table.Points.Select(point => point with { PreviousIssue = Earlier(tables, table, point) })],
    })];

    private static CapexRevision? Earlier(IReadOnlyList<CapexTable> tables, CapexTable table, CapexYear point) =>
        tables
            .Where(other => other.Exhibit.Issue.Date < table.Exhibit.Issue.Date && other.Currency == table.Currency
                && (other.Company.Slug ?? other.Company.Ko) == (table.Company.Slug ?? table.Company.Ko))
            .Select(other => other.Points.FirstOrDefault(candidate => candidate.Year == point.Year))
            .FirstOrDefault(earlier => earlier is not null) is { } found
                && (found.Amount != point.Amount || found.Forecast != point.Forecast)
            ? new CapexRevision(found.Amount, found.Approximate, found.Forecast, found.Source)
            : null;
}
