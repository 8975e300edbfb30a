using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The latest issue at a glance.</summary>
public sealed class HomeQuery(
    WeeklyDbContext db,
    MastheadQuery mastheads,
    IssueDocumentQuery documents,
    ReturnsQuery returns,
    ValuationsQuery valuations,
    IssueChangesQuery changes)
{
    public async Task<HomeView> LoadAsync(CancellationToken cancellation)
    {
        if (await mastheads.LoadAsync(null, cancellation) is not { } masthead) return HomeView.Empty;
        var date = masthead.Issue.Date;
        DateOnly[] dates = [date];
        var tables = new ExhibitTables(db);
        var document = await documents.LoadAsync(date, null, cancellation);
        var week = await returns.LoadAsync(new ReturnsRequest(Issue: date), cancellation);
        var multiples = await valuations.LoadAsync(date, null, cancellation);
        var news = await db.News.Where(row => row.IssueDate == date).OrderBy(row => row.Position).ToListAsync(cancellation);
        return new HomeView(
            masthead,
            document is null ? null : LeadStory.Of(document.Parsed),
            (await tables.MarketSharesAsync(dates, cancellation)).FirstOrDefault(),
            (await tables.CapexAsync(dates, cancellation)).FirstOrDefault(),
            week.Issue?.Date == date ? week : null,
            multiples.Issue?.Date == date ? multiples : null,
            await new NewsLines(db).LoadAsync(news, cancellation),
            await changes.LoadAsync(date, cancellation));
    }
}
