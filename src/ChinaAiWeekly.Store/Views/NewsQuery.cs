using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The stream of news across issues.</summary>
public sealed class NewsQuery(WeeklyDbContext db)
{
    /// <summary>Items a page.</summary>
    public const int PageSize = 50;

    private const int CompanyChoices = 12;

    public async Task<NewsView> LoadAsync(NewsRequest request, CancellationToken cancellation)
    {
        var narrowed = Narrow(db.News, request);
        var total = await narrowed.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(request.Page, 1, pages);
        var rows = await narrowed
            .OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancellation);
        var categories = await db.News.GroupBy(row => row.Category).Select(group => new CategoryCount(group.Key, group.Count())).ToListAsync(cancellation);
        var most = await db.NewsCompanies.GroupBy(row => row.Company)
            .Select(group => new { Slug = group.Key, Count = group.Count() })
            .OrderByDescending(company => company.Count).ThenBy(company => company.Slug)
            .Take(CompanyChoices)
            .ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, most.Select(company => (string?)company.Slug).Append(request.Company), cancellation);
        return new NewsView(
            request with { Page = page },
            names.Find(request.Company),
            [.. categories.OrderBy(category => category.Category)],
            [.. most.Select(company => new CompanyCount(names.Of(company.Slug, company.Slug), company.Count))],
            await new NewsLines(db).LoadAsync(rows, cancellation),
            total,
            pages);
    }

    private IQueryable<NewsRow> Narrow(IQueryable<NewsRow> rows, NewsRequest request)
    {
        if (request.Category is { } category) rows = rows.Where(row => row.Category == category);
        if (request.From is { } from) rows = rows.Where(row => (row.Date ?? row.IssueDate) >= from);
        if (request.To is { } to) rows = rows.Where(row => (row.Date ?? row.IssueDate) <= to);
        return request.Company is not { Length: > 0 } slug
            ? rows
            : rows.Where(row => db.NewsCompanies.Any(company => company.IssueDate == row.IssueDate && company.News == row.Position && company.Company == slug));
    }
}
