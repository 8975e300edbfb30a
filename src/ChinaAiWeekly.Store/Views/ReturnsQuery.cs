using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What the page of returns is asked for; what is unknown falls back to the nearest sensible thing.</summary>
/// <param name="Issue">The issue to rank; null = the latest.</param>
/// <param name="Weeks">How many issues the history reaches back.</param>
public sealed record ReturnsRequest(string? Horizon = null, string? Segment = null, DateOnly? Issue = null, int Weeks = ReturnsRequest.DefaultWeeks)
{
    public const int DefaultWeeks = 8;
}

/// <summary>Returns of one horizon: ranking, segments and history.</summary>
public sealed class ReturnsQuery(WeeklyDbContext db)
{
    private const string Weekly = "1W";
    private const int RecentWeeks = 8;
    private static readonly string[] KnownHorizons = ["1D", Weekly, "1M", "3M", "6M", "YTD", "1Y"];

    public async Task<ReturnsView> LoadAsync(ReturnsRequest request, CancellationToken cancellation)
    {
        var stated = await db.Returns.Select(row => new { row.IssueDate, row.Horizon }).Distinct().ToListAsync(cancellation);
        var horizons = stated.Select(pair => pair.Horizon).Distinct().OrderBy(name => Array.IndexOf(KnownHorizons, name) is >= 0 and var at ? at : 99).ToList();
        var horizon = horizons.Find(name => name == request.Horizon) ?? horizons.Find(name => name == Weekly) ?? horizons.FirstOrDefault() ?? Weekly;
        var segment = Segments.Find(request.Segment);
        var dates = stated.Where(pair => pair.Horizon == horizon).Select(pair => pair.IssueDate).OrderDescending().ToList();
        if (dates.Count == 0) return new(null, horizon, horizons, [], segment, null, [], [], [], [], []);

        var issues = await IssueKeys.LoadAsync(db, cancellation);
        var date = request.Issue is { } asked && dates.Contains(asked) ? asked : dates[0];
        var weeks = dates.Where(day => day <= date).Take(Math.Max(request.Weeks, RecentWeeks)).Reverse().ToList();
        var rows = await db.Returns
            .Where(row => row.Horizon == horizon && row.IssueDate >= weeks[0] && row.IssueDate <= date)
            .OrderBy(row => row.IssueDate).ThenBy(row => row.Position)
            .ToListAsync(cancellation);
        var directions = horizon != Weekly ? [] : await db.Directions
            .Where(row => row.IssueDate >= weeks[0] && row.IssueDate <= date)
            .OrderBy(row => row.IssueDate).ThenBy(row => row.Position)
            .ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, rows.Select(row => row.Company).Concat(directions.Select(row => row.Company)), cancellation);
        var labels = await db.Exhibits.Where(row => row.IssueDate >= weeks[0] && row.IssueDate <= date)
            .ToDictionaryAsync(row => (row.IssueDate, row.Position), row => row.Label ?? row.Title, cancellation);
        var table = new ReturnTable(rows, directions, names, labels);
        var printed = await PrintedTickersAsync(date, names, cancellation);

        var ranking = table.Ranking(date, [.. weeks.TakeLast(RecentWeeks)], printed);
        var shown = weeks.TakeLast(request.Weeks).ToList();
        return new ReturnsView(
            issues[date],
            horizon,
            horizons,
            [.. dates.Select(day => issues[day])],
            segment,
            ReturnTable.Summary(null, ranking),
            [.. ranking.GroupBy(row => row.Company.Segment).OrderBy(group => Segments.Order(group.Key)).Select(group => ReturnTable.Summary(group.Key, [.. group]))],
            [.. ranking.Where(row => segment is null || row.Company.Segment == segment)],
            [.. table.Directions(date).Where(row => segment is null || row.Company.Segment == segment)],
            [.. shown.Select(day => issues[day])],
            [.. table.History(shown).Where(group => segment is null || group.Segment == segment)]);
    }

    private async Task<IReadOnlySet<string>> PrintedTickersAsync(DateOnly date, CompanyNames names, CancellationToken cancellation)
    {
        var listed = await db.Valuations.Where(row => row.IssueDate == date && row.Ticker != null).Select(row => row.Ticker).ToListAsync(cancellation);
        var texts = await db.NewsFacts.Where(row => row.IssueDate == date).Select(row => row.Text).ToListAsync(cancellation);
        return names.All.Select(name => name.Ticker).OfType<string>()
            .Where(ticker => listed.Contains(ticker) || texts.Exists(text => text.Contains(ticker, StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
    }
}
