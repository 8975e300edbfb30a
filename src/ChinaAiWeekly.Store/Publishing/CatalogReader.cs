using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>The company catalog of the database, built once for each of its versions.</summary>
public sealed class CatalogReader(IDbContextFactory<WeeklyDbContext> contexts)
{
    private Versioned? last;

    /// <summary>The catalog as it stands now.</summary>
    public async Task<CompanyCatalog> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return (await ReadAsync(db, cancellation)).Catalog;
    }

    /// <summary>As <paramref name="db"/> sees it before it writes: what is read here is kept for others.</summary>
    internal async Task<Versioned> ReadAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        var version = await db.ContentVersions.Where(row => row.Id == ContentVersion.Only).Select(row => row.Catalog).SingleAsync(cancellation);
        if (last is { } kept && kept.Version == version) return kept;
        return last = new Versioned(version, await LoadAsync(db, cancellation));
    }

    /// <summary>Reads every company, those that <paramref name="db"/>'s own transaction has changed included.</summary>
    internal static async Task<CompanyCatalog> LoadAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        var listings = (await db.Listings.ToListAsync(cancellation)).ToLookup(row => row.CompanySlug);
        var aliases = (await db.Aliases.ToListAsync(cancellation)).ToLookup(row => row.CompanySlug);
        var companies = await db.Companies.ToListAsync(cancellation);
        return new CompanyCatalog(
        [
            .. companies.OrderBy(company => company.Position).ThenBy(company => company.Slug, StringComparer.Ordinal)
                .Select(company => ToCatalog(company, [.. listings[company.Slug]], [.. aliases[company.Slug]])),
        ]);
    }

    private static CatalogCompany ToCatalog(Company company, IReadOnlyList<CompanyListing> listings, IReadOnlyList<CompanyAlias> aliases) => new(
        company.Slug,
        company.Ko,
        company.En,
        company.Zh,
        [.. listings.OrderBy(row => row.Position).Select(row => row.Ticker)],
        company.Segment,
        [.. aliases.Where(row => !row.Ambiguous).OrderBy(row => row.Position).Select(row => row.Text)])
    {
        Ambiguous = [.. aliases.Where(row => row.Ambiguous).OrderBy(row => row.Position).Select(row => row.Text)],
    };

    /// <summary>A catalog and the number it stands under.</summary>
    internal sealed record Versioned(long Version, CompanyCatalog Catalog);
}
