using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What stands in the head of a page about an issue.</summary>
/// <param name="Revision">Above 1 where it was corrected.</param>
/// <param name="FirstPublishedAt">UTC.</param>
/// <param name="PublishedAt">UTC, when readers saw this revision first.</param>
/// <param name="From">The first and <paramref name="To"/> the last date of its news; null where no item has one.</param>
public sealed record Masthead(
    IssueKey Issue,
    int Revision,
    DateTime FirstPublishedAt,
    DateTime PublishedAt,
    IReadOnlyList<string> Authors,
    DateOnly? From,
    DateOnly? To,
    int Lines,
    int Numbers,
    int Structured);

/// <summary>Loads the head of an issue.</summary>
public sealed class MastheadQuery(WeeklyDbContext db)
{
    /// <param name="date">Null = the latest issue.</param>
    /// <returns>Null where there is no such issue.</returns>
    public async Task<Masthead?> LoadAsync(DateOnly? date, CancellationToken cancellation)
    {
        var issues = date is null ? db.PublishedIssues : db.PublishedIssues.Where(row => row.IssueDate == date);
        if (await issues.OrderByDescending(row => row.IssueDate).FirstOrDefaultAsync(cancellation) is not { } issue) return null;
        var days = await db.News.Where(row => row.IssueDate == issue.IssueDate && row.Date != null)
            .GroupBy(_ => 1)
            .Select(group => new { From = group.Min(row => row.Date), To = group.Max(row => row.Date) })
            .SingleOrDefaultAsync(cancellation);
        return new Masthead(
            new IssueKey(issue.IssueDate, issue.Number, issue.Headline), issue.Revision, issue.FirstPublishedAt, issue.PublishedAt,
            issue.Authors, days?.From, days?.To, issue.Lines, issue.Numbers, issue.Structured);
    }
}
