using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Turns rows of news into lines of lists: one query a table for all of them.</summary>
internal sealed class NewsLines(WeeklyDbContext db)
{
    public async Task<IReadOnlyList<NewsLine>> LoadAsync(IReadOnlyList<NewsRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0) return [];
        var dates = rows.Select(row => row.IssueDate).Distinct().ToList();
        var issues = await IssueKeys.LoadAsync(db, cancellation);
        var companies = (await db.NewsCompanies.Where(row => dates.Contains(row.IssueDate)).OrderBy(row => row.Position).ToListAsync(cancellation))
            .ToLookup(row => (row.IssueDate, row.News));
        var facts = (await db.NewsFacts.Where(row => dates.Contains(row.IssueDate)).OrderBy(row => row.Position).ToListAsync(cancellation))
            .ToLookup(row => (row.IssueDate, row.News));
        var quantities = (await db.Quantities.Where(row => dates.Contains(row.IssueDate)).OrderBy(row => row.Start).ToListAsync(cancellation))
            .ToLookup(row => row.IssueDate);
        var names = await CompanyNames.LoadAsync(db, companies.SelectMany(group => group).Select(row => row.Company), cancellation);
        return [.. rows.Select(row =>
        {
            var first = facts[(row.IssueDate, row.Position)].FirstOrDefault();
            return new NewsLine(
                issues[row.IssueDate], row.Ordinal, row.Category, row.CategoryTitle, row.Headline, row.Date,
                [.. companies[(row.IssueDate, row.Position)].Select(company => names.Of(company.Company, company.Company))],
                first is null ? null : NumberedText.Of(first.Text, first, quantities[row.IssueDate]),
                new SourceLine(row.IssueDate, row.Line));
        })];
    }
}
