using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>All that the issues say of one company.</summary>
public sealed class CompanyQuery(WeeklyDbContext db)
{
    /// <summary>Issues that histories reach back: half a year of weeks.</summary>
    private const int Weeks = 26;

    private readonly ExhibitTables tables = new(db);
    private readonly CompanyReturns returns = new(db);
    private readonly CompanyTexts texts = new(db);

    /// <summary>Null where the catalog has no company of this slug.</summary>
    public async Task<CompanyView?> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await db.Companies.FirstOrDefaultAsync(company => company.Slug == slug, cancellation) is not { } company) return null;

        var listings = await db.Listings.Where(row => row.CompanySlug == slug).OrderBy(row => row.Position).Select(row => row.Ticker).ToListAsync(cancellation);
        var aliases = await db.Aliases.Where(row => row.CompanySlug == slug).OrderBy(row => row.Position).Select(row => row.Text).ToListAsync(cancellation);
        var issues = await IssueKeys.LoadAsync(db, cancellation);
        var latest = issues.Values.MaxBy(issue => issue.Date);
        var name = new CompanyName(slug, company.Ko, company.En, company.Zh, company.Segment, listings.FirstOrDefault(), company.Confirmed);
        var (standing, history) = await returns.LoadAsync(name, issues, Weeks, cancellation);
        var valuations = await ValuationsAsync(slug, cancellation);
        return new CompanyView(
            name,
            await texts.TickersAsync(slug, listings, cancellation),
            aliases,
            latest,
            issues.Count,
            standing,
            history,
            latest is null ? null : await returns.DirectionAsync(name, latest.Date, cancellation),
            Peers(slug, valuations),
            [.. valuations.Where(pair => pair.Row.Company.Slug == slug).DistinctBy(pair => pair.Exhibit.Issue.Date)
                .Select(pair => new ValuationPoint(pair.Exhibit.Issue, pair.Row))],
            MarketSharesQuery.ByMarket([.. (await tables.MarketSharesAsync(await DatesAsync(db.MarketShares.Where(row => row.Company == slug), cancellation), cancellation))
                .Where(table => table.Rows.Any(row => row.Company.Slug == slug))]),
            [.. (await tables.CapexAsync(await DatesAsync(db.CapexSeries.Where(row => row.Company == slug), cancellation), cancellation))
                .Where(table => table.Company.Slug == slug)],
            [.. (await tables.BenchmarksAsync(await DatesAsync(db.BenchmarkTables.Where(row => row.Company == slug || row.Company == null), cancellation), cancellation))
                .Where(exhibit => exhibit.Models.Any(model => model.Company?.Slug == slug))],
            [.. (await tables.LaunchesAsync(await DatesAsync(db.Launches.Where(row => row.Company == slug), cancellation), cancellation))
                .Select(table => table with { Events = [.. table.Events.Where(launch => launch.Company?.Slug == slug)] })
                .Where(table => table.Events.Count > 0)],
            await texts.NewsAsync(slug, issues, cancellation),
            await texts.MentionsAsync(slug, issues, Weeks, cancellation));
    }

    private async Task<IReadOnlyList<(ExhibitKey Exhibit, Multiples Row)>> ValuationsAsync(string slug, CancellationToken cancellation) =>
        await tables.ValuationsAsync(await DatesAsync(db.Valuations.Where(row => row.Company == slug), cancellation), cancellation);

    /// <summary>The newest table that has the company.</summary>
    private static PeerValuation? Peers(string slug, IReadOnlyList<(ExhibitKey Exhibit, Multiples Row)> valuations)
    {
        var own = valuations.FirstOrDefault(pair => pair.Row.Company.Slug == slug);
        if (own.Row is null) return null;
        var rows = valuations.Where(pair => pair.Exhibit == own.Exhibit).Select(pair => pair.Row).DistinctBy(row => row.Company.Slug ?? row.Company.Ko).ToList();
        return ValuationMedian.Of(null, rows) is { } median
            ? new(own.Exhibit, own.Row, rows, median, ValuationMedian.Of(null, [.. rows.Where(row => row.Company.Slug != slug)]))
            : null;
    }

    private static async Task<IReadOnlyList<DateOnly>> DatesAsync(IQueryable<Projections.ProjectedRow> rows, CancellationToken cancellation) =>
        await rows.Select(row => row.IssueDate).Distinct().OrderByDescending(date => date).Take(Weeks).ToListAsync(cancellation);
}
