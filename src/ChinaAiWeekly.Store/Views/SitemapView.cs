using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What has an address of its own.</summary>
public sealed record SitemapView(
    IReadOnlyList<DateOnly> Issues, IReadOnlyList<NumberedPart> Exhibits, IReadOnlyList<NumberedPart> News, IReadOnlyList<string> Companies);

/// <summary>An exhibit or a news item of an issue.</summary>
public sealed record NumberedPart(DateOnly Issue, int Number);

/// <summary>Loads all addresses.</summary>
public sealed class SitemapQuery(WeeklyDbContext db)
{
    public async Task<SitemapView> LoadAsync(CancellationToken cancellation) => new(
        await db.PublishedIssues.OrderByDescending(row => row.IssueDate).Select(row => row.IssueDate).ToListAsync(cancellation),
        await db.Exhibits.OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position).Select(row => new NumberedPart(row.IssueDate, row.Position)).ToListAsync(cancellation),
        await db.News.OrderByDescending(row => row.IssueDate).ThenBy(row => row.Ordinal).Select(row => new NumberedPart(row.IssueDate, row.Ordinal)).ToListAsync(cancellation),
        await db.Companies.OrderBy(row => row.Slug).Select(row => row.Slug).ToListAsync(cancellation));
}
