using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>Companies that an issue names and the catalog lacks: kept, so that their rows have an address, until an editor looks at them.</summary>
internal static class UnconfirmedCompanies
{
    /// <summary>Behind every confirmed company, whose names are never taken from them.</summary>
    private const int Last = 1_000_000;

    /// <summary>Adds those that are new; saved with the transaction.</summary>
    public static async Task AddAsync(WeeklyDbContext db, IReadOnlyList<UnconfirmedCompany> named, CancellationToken cancellation)
    {
        if (named.Count == 0) return;
        var slugs = named.Select(company => company.Slug).ToList();
        var tickers = named.Select(company => company.Ticker).OfType<string>().ToList();
        var known = await db.Companies.Where(company => slugs.Contains(company.Slug)).Select(company => company.Slug)
            .Concat(db.CompanyRedirects.Where(redirect => slugs.Contains(redirect.OldSlug)).Select(redirect => redirect.OldSlug))
            .ToHashSetAsync(cancellation);
        var listed = await db.Listings.Where(listing => tickers.Contains(listing.Ticker)).Select(listing => listing.Ticker).ToHashSetAsync(cancellation);
        foreach (var company in named.Where(company => known.Add(company.Slug)))
        {
            db.Companies.Add(new Company { Slug = company.Slug, Ko = company.Name, En = company.Name, Segment = "other", Position = Last });
            if (company.Ticker is { } ticker && listed.Add(ticker)) db.Listings.Add(new CompanyListing { Ticker = ticker, CompanySlug = company.Slug, Position = 1 });
        }

        if (db.ChangeTracker.Entries<Company>().Any(entry => entry.State == EntityState.Added)) await RaiseCatalogAsync(db, cancellation);
    }

    /// <summary>Makes every catalog that was read before an old one.</summary>
    public static Task<int> RaiseCatalogAsync(WeeklyDbContext db, CancellationToken cancellation) =>
        db.ContentVersions.ExecuteUpdateAsync(row => row.SetProperty(version => version.Catalog, version => version.Catalog + 1), cancellation);
}
