using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>All companies with their latest figures.</summary>
public sealed class CompaniesQuery(WeeklyDbContext db)
{
    /// <summary>How many issues back a figure still counts as the latest.</summary>
    private const int RecentIssues = 8;

    /// <param name="segment">Narrows the list; null or unknown = all.</param>
    /// <param name="confirmed">Narrows the list; null = both.</param>
    public async Task<CompaniesView> LoadAsync(string? segment, bool? confirmed, CancellationToken cancellation)
    {
        var asked = Segments.Find(segment);
        var companies = await db.Companies.ToListAsync(cancellation);
        var listings = (await db.Listings.OrderBy(row => row.Position).ToListAsync(cancellation)).ToLookup(row => row.CompanySlug, row => row.Ticker);
        var dates = await db.PublishedIssues.OrderByDescending(issue => issue.IssueDate).Select(issue => issue.IssueDate).Take(RecentIssues).ToListAsync(cancellation);
        var returns = (await db.Returns.Where(row => row.Horizon == "1W" && row.Company != null && dates.Contains(row.IssueDate))
            .OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position).ToListAsync(cancellation)).ToLookup(row => row.Company);
        var valuations = (await db.Valuations.Where(row => row.Company != null && dates.Contains(row.IssueDate))
            .OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position).ToListAsync(cancellation)).ToLookup(row => row.Company);
        var mentions = dates.Count == 0 ? [] : await db.Mentions.Where(row => row.IssueDate == dates[0])
            .GroupBy(row => row.Company).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var labels = await db.Exhibits.Where(row => dates.Contains(row.IssueDate))
            .ToDictionaryAsync(row => (row.IssueDate, row.Position), row => row.Label ?? row.Title, cancellation);

        return new CompaniesView(
            asked,
            confirmed,
            [.. companies.GroupBy(company => company.Segment).OrderBy(group => Segments.Order(group.Key)).Select(group => new SegmentCount(group.Key, group.Count()))],
            [.. companies
                .Where(company => (asked is null || company.Segment == asked) && (confirmed is null || company.Confirmed == confirmed))
                .OrderBy(company => Segments.Order(company.Segment)).ThenBy(company => company.Ko, StringComparer.Ordinal)
                .Select(company => new ScreenerRow(
                    new CompanyName(company.Slug, company.Ko, company.En, company.Zh, company.Segment, listings[company.Slug].FirstOrDefault(), company.Confirmed),
                    [.. listings[company.Slug]],
                    returns[company.Slug].Select(row => new Stated(row.Percent, Source(row, row.Exhibit))).FirstOrDefault(),
                    Latest(company.Slug, row => row.MarketCap),
                    valuations[company.Slug].FirstOrDefault(row => row.MarketCap is not null)?.Currency,
                    Latest(company.Slug, row => row.PriceToEarnings),
                    Latest(company.Slug, row => row.PriceToBook),
                    Latest(company.Slug, row => row.PriceToSales),
                    [.. dates.AsEnumerable().Reverse().Select(day => returns[company.Slug].FirstOrDefault(row => row.IssueDate == day)?.Percent)],
                    mentions.GetValueOrDefault(company.Slug)))]);

        Stated? Latest(string slug, Func<ValuationRow, decimal?> metric) =>
            valuations[slug].Where(row => metric(row) is not null).Select(row => new Stated(metric(row) ?? 0, Source(row, row.Exhibit))).FirstOrDefault();

        SourceLine Source(ProjectedRow row, int exhibit) => new(row.IssueDate, row.Line, labels.GetValueOrDefault((row.IssueDate, exhibit)));
    }
}
