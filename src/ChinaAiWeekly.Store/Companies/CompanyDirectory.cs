using ChinaAiWeekly.Reports.Values;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>A company as the editors' list shows it.</summary>
public sealed record CompanyLine(string Slug, string Ko, string En, bool Confirmed, IReadOnlyList<string> Tickers);

/// <summary>A company as an editor opens it.</summary>
/// <param name="Version">How often it was changed, for <see cref="CompanyChange.Version"/>.</param>
public sealed record CompanyOnFile(CompanyDetails Details, int Version);

/// <summary>Reads the catalog for editors.</summary>
public sealed class CompanyDirectory(IDbContextFactory<WeeklyDbContext> contexts)
{
    /// <summary>All companies, or those whose slug, name, alias or ticker holds <paramref name="search"/>; unconfirmed ones first.</summary>
    public async Task<IReadOnlyList<CompanyLine>> ListAsync(string? search, CancellationToken cancellation)
    {
        var wanted = search?.Trim() ?? "";
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var tickers = (await context.Listings.OrderBy(row => row.Position).ToListAsync(cancellation)).ToLookup(row => row.CompanySlug, row => row.Ticker);
        var aliases = (await context.Aliases.ToListAsync(cancellation)).ToLookup(row => row.CompanySlug, row => row.Text);
        var companies = await context.Companies.ToListAsync(cancellation);
        return
        [
            .. companies
                .Where(company => aliases[company.Slug].Concat(tickers[company.Slug])
                    .Concat([company.Slug, company.Ko, company.En, company.Zh ?? ""])
                    .Any(word => word.Contains(wanted, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(company => company.Confirmed).ThenBy(company => company.Slug, StringComparer.Ordinal)
                .Select(company => new CompanyLine(company.Slug, company.Ko, company.En, company.Confirmed, [.. tickers[company.Slug]])),
        ];
    }

    /// <summary>The slug of the company that somebody calls so: by slug, a name, an alias or a ticker; null where it is none or several.</summary>
    public async Task<string?> NamedAsync(string text, CancellationToken cancellation)
    {
        var wanted = text.Trim();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Companies.AnyAsync(row => row.Slug == wanted, cancellation)) return wanted;
        var ticker = Ticker.TryParse(wanted, out var parsed) ? parsed.Canonical : wanted;
        var found = await context.Companies.Where(row => row.Ko == wanted || row.En == wanted || row.Zh == wanted).Select(row => row.Slug)
            .Union(context.Aliases.Where(row => row.Text == wanted).Select(row => row.CompanySlug))
            .Union(context.Listings.Where(row => row.Ticker == ticker).Select(row => row.CompanySlug))
            .ToListAsync(cancellation);
        return found is [var only] ? only : null;
    }

    /// <summary>Everything an editor can change about a company; null where there is none.</summary>
    public async Task<CompanyOnFile?> FindAsync(string slug, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // The version first: a change between the two makes it too old, which is noticed, never too new.
        var version = await new CompanyHistory(context, slug, cancellation).VersionAsync();
        return await context.Companies.SingleOrDefaultAsync(row => row.Slug == slug, cancellation) is { } company
            ? new CompanyOnFile(await DetailsAsync(context, company, cancellation), version)
            : null;
    }

    internal static async Task<CompanyDetails> DetailsAsync(WeeklyDbContext db, Company company, CancellationToken cancellation)
    {
        var tickers = await db.Listings.Where(row => row.CompanySlug == company.Slug).OrderBy(row => row.Position).Select(row => row.Ticker).ToListAsync(cancellation);
        var aliases = await db.Aliases.Where(row => row.CompanySlug == company.Slug).OrderBy(row => row.Position).ToListAsync(cancellation);
        return new CompanyDetails(
            company.Ko, company.En, company.Zh, company.Segment, tickers,
            [.. aliases.Where(alias => !alias.Ambiguous).Select(alias => alias.Text)],
            [.. aliases.Where(alias => alias.Ambiguous).Select(alias => alias.Text)],
            company.Confirmed);
    }
}
