using ChinaAiWeekly.Reports.Differences;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>One issue, whole.</summary>
public sealed class IssueQuery(WeeklyDbContext db, MastheadQuery mastheads, IssueDocumentQuery documents, ExhibitQuery exhibits)
{
    /// <returns>Null where there is no published issue of this date.</returns>
    public async Task<IssueView?> LoadAsync(DateOnly date, CancellationToken cancellation)
    {
        if (await mastheads.LoadAsync(date, cancellation) is not { } masthead) return null;
        if (await documents.LoadAsync(date, null, cancellation) is not { } document) return null;
        var shown = new List<ExhibitView>();
        foreach (var number in await db.Exhibits.Where(row => row.IssueDate == date).OrderBy(row => row.Position).Select(row => row.Position).ToListAsync(cancellation))
        {
            if (await exhibits.LoadAsync(date, number, cancellation) is { } exhibit) shown.Add(exhibit);
        }

        var news = await db.News.Where(row => row.IssueDate == date).OrderBy(row => row.Position).ToListAsync(cancellation);
        var directions = await db.Directions.Where(row => row.IssueDate == date).OrderBy(row => row.Position).ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, directions.Select(row => row.Company), cancellation);
        return new IssueView(
            masthead,
            document.Parsed.Sections,
            shown,
            await new NewsLines(db).LoadAsync(news, cancellation),
            [.. directions.Select(row => new StatedDirection(names.Of(row.Company, row.Name), row.Sign, new SourceLine(date, row.Line)))],
            [.. IssueFacts.List(document.Parsed)],
            await NeighbourAsync(db.PublishedIssues.Where(row => row.IssueDate < date).OrderByDescending(row => row.IssueDate), cancellation),
            await NeighbourAsync(db.PublishedIssues.Where(row => row.IssueDate > date).OrderBy(row => row.IssueDate), cancellation),
            document);
    }

    private static Task<IssueKey?> NeighbourAsync(IQueryable<Projections.PublishedIssue> issues, CancellationToken cancellation) =>
        issues.Select(row => new IssueKey(row.IssueDate, row.Number, row.Headline)).FirstOrDefaultAsync(cancellation);
}
