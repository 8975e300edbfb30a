using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Which figures more than one issue tells of, and their course. What has a history is asked once a request.</summary>
public sealed class FigureHistoryQuery(WeeklyDbContext db, MarketSharesQuery shares, CapexQuery capex)
{
    private HashSet<string>? markets;
    private HashSet<string>? spenders;

    public async Task<bool> HasMarketAsync(string market, CancellationToken cancellation)
    {
        markets ??= Repeated(await db.MarketShareTables.Select(table => new { table.IssueDate, Name = table.Market }).Distinct()
            .Select(table => table.Name).ToListAsync(cancellation));
        return markets.Contains(market);
    }

    public async Task<MarketView?> MarketAsync(string market, CancellationToken cancellation) =>
        (await shares.LoadAsync(cancellation)).Markets.FirstOrDefault(view => string.Equals(view.Market, market, StringComparison.OrdinalIgnoreCase));

    /// <summary>Never true of a series that belongs to no company.</summary>
    public async Task<bool> HasCapexAsync(CompanyName company, CancellationToken cancellation)
    {
        spenders ??= Repeated(await db.CapexSeries.Where(series => series.Company != null)
            .Select(series => new { series.IssueDate, Name = series.Company ?? "" }).Distinct().Select(series => series.Name).ToListAsync(cancellation));
        return company.Slug is not null && spenders.Contains(company.Slug);
    }

    public async Task<CapexCompany?> CapexAsync(CompanyName company, CancellationToken cancellation) =>
        (await capex.LoadAsync(cancellation)).Companies.FirstOrDefault(view => view.Company.Slug == company.Slug);

    private static HashSet<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
