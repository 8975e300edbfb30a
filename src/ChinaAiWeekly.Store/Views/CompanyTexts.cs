using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Where issues speak of one company: news, mentions, and the lines that print its tickers.</summary>
internal sealed class CompanyTexts(WeeklyDbContext db)
{
    /// <summary>News items shown on a company's page; its archive is the news page narrowed to it.</summary>
    private const int NewsItems = 30;

    public async Task<IReadOnlyList<CompanyNews>> NewsAsync(string slug, IReadOnlyDictionary<DateOnly, IssueKey> issues, CancellationToken cancellation)
    {
        var items = await db.NewsCompanies.Where(row => row.Company == slug)
            .Join(db.News, row => new { row.IssueDate, Position = row.News }, news => new { news.IssueDate, news.Position }, (_, news) => news)
            .OrderByDescending(news => news.IssueDate).ThenBy(news => news.Position)
            .Take(NewsItems)
            .ToListAsync(cancellation);
        var dates = items.Select(news => news.IssueDate).Distinct().ToList();
        var companies = await db.NewsCompanies.Where(row => dates.Contains(row.IssueDate)).OrderBy(row => row.Position).ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, companies.Select(row => row.Company), cancellation);
        var byItem = companies.ToLookup(row => (row.IssueDate, row.News), row => row.Company);
        return [.. items.Select(news => new CompanyNews(
            issues[news.IssueDate], news.Ordinal, news.CategoryTitle, news.Headline, news.Date,
            [.. byItem[(news.IssueDate, news.Position)].Select(names.Find).OfType<CompanyName>()],
            new SourceLine(news.IssueDate, news.Line)))];
    }

    /// <summary>Newest issue first.</summary>
    public async Task<IReadOnlyList<IssueMentions>> MentionsAsync(
        string slug, IReadOnlyDictionary<DateOnly, IssueKey> issues, int weeks, CancellationToken cancellation)
    {
        var dates = issues.Keys.OrderDescending().Take(weeks).ToList();
        var rows = await db.Mentions.Where(row => row.Company == slug && dates.Contains(row.IssueDate)).Select(row => new { row.IssueDate, row.Line }).ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.IssueDate).OrderByDescending(group => group.Key)
            .Select(group => new IssueMentions(issues[group.Key], group.Count(), [.. group.Select(row => row.Line).Distinct().Order()]))];
    }

    /// <summary>Each ticker with the last line of a table or news item that prints it.</summary>
    public async Task<IReadOnlyList<CompanyTicker>> TickersAsync(string slug, IReadOnlyList<string> tickers, CancellationToken cancellation)
    {
        var rows = new List<CompanyTicker>();
        foreach (var ticker in tickers)
        {
            var listed = db.Valuations.Where(row => row.Company == slug && row.Ticker == ticker).Select(row => new { row.IssueDate, row.Line });
            var told = db.NewsFacts.Where(row => row.Text.Contains(ticker)).Select(row => new { row.IssueDate, row.Line });
            var found = await listed.OrderByDescending(row => row.IssueDate).FirstOrDefaultAsync(cancellation)
                ?? await told.OrderByDescending(row => row.IssueDate).FirstOrDefaultAsync(cancellation);
            rows.Add(new CompanyTicker(ticker, found is null ? null : new SourceLine(found.IssueDate, found.Line)));
        }

        return rows;
    }
}
