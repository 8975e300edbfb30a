using ChinaAiWeekly.Reports;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The list of all exhibits.</summary>
public sealed class ExhibitsQuery(WeeklyDbContext db)
{
    /// <param name="type">Narrows the list; null = every type.</param>
    public async Task<ExhibitsView> LoadAsync(ExhibitType? type, CancellationToken cancellation)
    {
        var issues = await IssueKeys.LoadAsync(db, cancellation);
        var counts = await db.Exhibits.GroupBy(row => row.Type).Select(group => new TypeCount(group.Key, group.Count())).ToListAsync(cancellation);
        var rows = await (type is { } asked ? db.Exhibits.Where(row => row.Type == asked) : db.Exhibits)
            .OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position)
            .ToListAsync(cancellation);
        return new ExhibitsView(
            type,
            [.. counts.OrderBy(count => count.Type)],
            [.. rows.Select(row => new ExhibitLine(
                new ExhibitKey(issues[row.IssueDate], row.Position, row.Label, row.Title, new SourceLine(row.IssueDate, row.Line, row.Label ?? row.Title)),
                row.Type,
                row.Rows))]);
    }
}
