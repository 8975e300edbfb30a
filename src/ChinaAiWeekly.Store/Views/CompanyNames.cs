using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>The names of the companies that some rows are about, loaded once for all of them.</summary>
internal sealed class CompanyNames
{
    private readonly Dictionary<string, CompanyName> names;

    private CompanyNames(Dictionary<string, CompanyName> names) => this.names = names;

    public IEnumerable<CompanyName> All => names.Values;

    public static async Task<CompanyNames> LoadAsync(WeeklyDbContext db, IEnumerable<string?> slugs, CancellationToken cancellation)
    {
        var asked = slugs.OfType<string>().Distinct().ToList();
        if (asked.Count == 0) return new([]);
        var companies = await db.Companies.Where(company => asked.Contains(company.Slug)).ToListAsync(cancellation);
        var listings = await db.Listings.Where(listing => asked.Contains(listing.CompanySlug)).ToListAsync(cancellation);
        var first = listings.GroupBy(listing => listing.CompanySlug)
            .ToDictionary(group => group.Key, group => group.OrderBy(listing => listing.Position).First().Ticker);
        return new(companies.ToDictionary(
            company => company.Slug,
            company => new CompanyName(
                company.Slug, company.Ko, company.En, company.Zh, company.Segment, first.GetValueOrDefault(company.Slug), company.Confirmed)));
    }

    /// <summary>The company, or an unlisted one of the name as written.</summary>
    public CompanyName Of(string? slug, string? written) => Find(slug) ?? CompanyName.Unlisted(written ?? slug ?? "");

    public CompanyName? Find(string? slug) => slug is null ? null : names.GetValueOrDefault(slug);
}
