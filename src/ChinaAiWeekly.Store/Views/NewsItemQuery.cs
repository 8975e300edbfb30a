using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>One news item.</summary>
public sealed class NewsItemQuery(WeeklyDbContext db)
{
    /// <returns>Null where no published issue holds the item now.</returns>
    public async Task<NewsItemView?> LoadAsync(DateOnly date, int ordinal, CancellationToken cancellation)
    {
        var rows = await db.News.Where(row => row.IssueDate == date).OrderBy(row => row.Position).ToListAsync(cancellation);
        var index = rows.FindIndex(row => row.Ordinal == ordinal);
        if (index < 0) return null;
        var row = rows[index];
        var issue = await db.PublishedIssues.FirstAsync(issue => issue.IssueDate == date, cancellation);
        var lines = await new NewsLines(db).LoadAsync([.. rows.Skip(Math.Max(0, index - 1)).Take(index == 0 ? 2 : 3)], cancellation);
        var facts = await db.NewsFacts.Where(fact => fact.IssueDate == date && fact.News == row.Position).OrderBy(fact => fact.Position).ToListAsync(cancellation);
        var quantities = await db.Quantities.Where(quantity => quantity.IssueDate == date && quantity.Start >= row.Start && quantity.Start < row.Start + row.Length)
            .OrderBy(quantity => quantity.Start).ToListAsync(cancellation);
        var links = await db.NewsLinks.Where(link => link.IssueDate == date && link.News == row.Position).OrderBy(link => link.Position).ToListAsync(cancellation);
        var own = lines.Single(line => line.Ordinal == ordinal);
        return new NewsItemView(
            own,
            issue.Revision,
            issue.PublishedAt,
            [.. facts.Select(fact => new NewsParagraph(
                fact.Label, NumberedText.Of(fact.Text, fact, quantities.Where(quantity => quantity.Line == fact.Line)), fact.Level, new SourceLine(date, fact.Line)))],
            [.. links.Select(link => new NewsLink(link.Text, new Uri(link.Address)))],
            index > 0 ? lines[0] : null,
            lines[^1] == own ? null : lines[^1]);
    }
}
