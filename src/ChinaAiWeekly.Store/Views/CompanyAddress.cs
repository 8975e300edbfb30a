using ChinaAiWeekly.Reports.Values;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What stands at an address below <c>/companies/</c>.</summary>
/// <param name="Slug">The company's address; null where there is no such company.</param>
/// <param name="IsMoved">Whether it was asked for under another name: a ticker, an old slug, another case.</param>
/// <param name="Near">Companies whose names are near, where there is none; nearest first.</param>
public sealed record CompanyAddress(string? Slug, bool IsMoved, IReadOnlyList<CompanyName> Near);

/// <summary>Finds the company that an address means.</summary>
public sealed class CompanyAddressQuery(WeeklyDbContext db)
{
    private const int Suggestions = 5;

    /// <param name="asked">Slug, old slug, ticker in any spelling, or any name.</param>
    public async Task<CompanyAddress> FindAsync(string asked, CancellationToken cancellation)
    {
        if (await db.Companies.AnyAsync(company => company.Slug == asked, cancellation)) return new(asked, false, []);
        var lower = asked.Trim().ToLowerInvariant();
        var ticker = Ticker.TryParse(asked, out var parsed) ? parsed.Canonical : null;
        var moved =
            await db.Companies.Where(company => company.Slug == lower).Select(company => company.Slug).FirstOrDefaultAsync(cancellation)
            ?? await db.CompanyRedirects.Where(row => row.OldSlug == lower).Select(row => row.CompanySlug).FirstOrDefaultAsync(cancellation)
            ?? (ticker is null ? null : await db.Listings.Where(row => row.Ticker == ticker).Select(row => row.CompanySlug).FirstOrDefaultAsync(cancellation))
            ?? await db.Companies.Where(company => company.Ko == asked || company.En == asked || company.Zh == asked).Select(company => company.Slug).FirstOrDefaultAsync(cancellation)
            ?? await db.Aliases.Where(row => row.Text == asked).Select(row => row.CompanySlug).FirstOrDefaultAsync(cancellation);
        return moved is null ? new(null, false, await NearAsync(asked, cancellation)) : new(moved, true, []);
    }

    private async Task<IReadOnlyList<CompanyName>> NearAsync(string asked, CancellationToken cancellation)
    {
        var companies = await db.Companies.ToListAsync(cancellation);
        var aliases = (await db.Aliases.ToListAsync(cancellation)).ToLookup(row => row.CompanySlug, row => row.Text);
        var listings = (await db.Listings.ToListAsync(cancellation)).ToLookup(row => row.CompanySlug, row => row.Ticker);
        return [.. companies
            .Select(company => (company, distance: NameDistance.Least(asked,
                [company.Slug, company.Ko, company.En, company.Zh, .. aliases[company.Slug], .. listings[company.Slug]])))
            .Where(pair => pair.distance is not null)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.company.Slug, StringComparer.Ordinal)
            .Take(Suggestions)
            .Select(pair => new CompanyName(pair.company.Slug, pair.company.Ko, pair.company.En, pair.company.Zh, pair.company.Segment))];
    }
}
