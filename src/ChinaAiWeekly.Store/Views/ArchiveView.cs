using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>All published issues, newest first.</summary>
public sealed record ArchiveView(IReadOnlyList<ArchiveLine> Issues);

/// <param name="PublishedAt">UTC.</param>
public sealed record ArchiveLine(IssueKey Issue, int Revision, DateTime PublishedAt, int News, int Exhibits, int Numbers, int Structured);

/// <summary>Loads the archive.</summary>
public sealed class ArchiveQuery(WeeklyDbContext db)
{
    public async Task<ArchiveView> LoadAsync(CancellationToken cancellation)
    {
        var issues = await db.PublishedIssues.OrderByDescending(row => row.IssueDate).ToListAsync(cancellation);
        var news = await db.News.GroupBy(row => row.IssueDate).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var exhibits = await db.Exhibits.GroupBy(row => row.IssueDate).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return new([.. issues.Select(row => new ArchiveLine(
            new IssueKey(row.IssueDate, row.Number, row.Headline), row.Revision, row.PublishedAt,
            news.GetValueOrDefault(row.IssueDate), exhibits.GetValueOrDefault(row.IssueDate), row.Numbers, row.Structured))]);
    }
}
