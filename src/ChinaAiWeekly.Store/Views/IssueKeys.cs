using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The published issues and their exhibits, by address.</summary>
internal static class IssueKeys
{
    /// <summary>All published issues, by date.</summary>
    public static async Task<IReadOnlyDictionary<DateOnly, IssueKey>> LoadAsync(WeeklyDbContext db, CancellationToken cancellation) =>
        await db.PublishedIssues
            .Select(issue => new IssueKey(issue.IssueDate, issue.Number, issue.Headline))
            .ToDictionaryAsync(issue => issue.Date, cancellation);

    /// <summary>The exhibits of the given issues, by date and number.</summary>
    public static async Task<IReadOnlyDictionary<(DateOnly, int), ExhibitKey>> ExhibitsAsync(
        WeeklyDbContext db, IReadOnlyDictionary<DateOnly, IssueKey> issues, IEnumerable<DateOnly> dates, CancellationToken cancellation)
    {
        var asked = dates.Distinct().ToList();
        var rows = await db.Exhibits.Where(row => asked.Contains(row.IssueDate))
            .Select(row => new { row.IssueDate, row.Position, row.Label, row.Title, row.Line })
            .ToListAsync(cancellation);
        return rows.ToDictionary(
            row => (row.IssueDate, row.Position),
            row => new ExhibitKey(issues[row.IssueDate], row.Position, row.Label, row.Title, new SourceLine(row.IssueDate, row.Line, row.Label ?? row.Title)));
    }
}
