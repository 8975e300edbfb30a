using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Valuations of one issue.</summary>
public sealed class ValuationsQuery(WeeklyDbContext db)
{
    /// <param name="issue">Null or without valuations = the latest that has some.</param>
    /// <param name="segment">Narrows the rows; medians stay those of the whole table. Null or unknown = all.</param>
    public async Task<ValuationsView> LoadAsync(DateOnly? issue, string? segment, CancellationToken cancellation)
    {
        var dates = await db.Valuations.Select(row => row.IssueDate).Distinct().OrderByDescending(date => date).ToListAsync(cancellation);
        var asked = Segments.Find(segment);
        if (dates.Count == 0) return new(null, [], asked, [], [], []);

        var date = issue is { } wanted && dates.Contains(wanted) ? wanted : dates[0];
        var issues = await IssueKeys.LoadAsync(db, cancellation);
        var rows = (await new ExhibitTables(db).ValuationsAsync([date], cancellation)).Select(pair => pair.Row)
            .DistinctBy(row => row.Company.Slug ?? row.Company.Ko)
            .ToList();
        return new ValuationsView(
            issues[date],
            [.. dates.Select(day => issues[day])],
            asked,
            [.. rows.Where(row => asked is null || row.Company.Segment == asked)],
            [.. Medians(rows)],
            [.. rows.SelectMany(row => row.Metrics.Keys).Distinct()]);
    }

    private static IEnumerable<ValuationMedian> Medians(IReadOnlyList<Multiples> rows)
    {
        var segments = rows.GroupBy(row => row.Company.Segment).OrderBy(group => Segments.Order(group.Key)).ToList();
        return segments.Where(group => segments.Count > 1 && group.Count() > 1)
            .Select(group => ValuationMedian.Of(group.Key, [.. group]))
            .Append(ValuationMedian.Of(null, rows))
            .OfType<ValuationMedian>();
    }
}
