using System.Text.Json;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>Fills a database that never held an issue from the seed directory: companies.json and issues/*.md.</summary>
public sealed class StoreSeeder(IDbContextFactory<WeeklyDbContext> contexts, StoreWriter writer, IssuePublisher publisher, StoreOptions options)
{
    private const string Author = "seed";

    /// <summary>Loads companies and issues; does nothing where there has been an issue or the setting is empty.</summary>
    /// <returns>What became of each issue file, by its name.</returns>
    /// <exception cref="StorageException">The seed directory holds something unreadable, or the database cannot be written.</exception>
    public async Task<IReadOnlyList<(string File, PublishOutcome Outcome)>> SeedAsync(CancellationToken cancellation)
    {
        if (!await SeedCompaniesAsync(cancellation) || options.SeedPath is not { } path) return [];
        var folder = Path.Combine(path, "issues");
        if (!Directory.Exists(folder)) return [];
        List<(string, PublishOutcome)> outcomes = [];
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var request = new PublishRequest(Author, FileName: Path.GetFileName(file));
            outcomes.Add((file, await publisher.PublishAsync(await File.ReadAllBytesAsync(file, cancellation), request, cancellation)));
        }

        return outcomes;
    }

    /// <summary>Loads the companies alone: what an import into a new database wants.</summary>
    /// <returns>False where there has been an issue or the setting is empty: nothing was loaded then.</returns>
    /// <exception cref="StorageException">companies.json is unreadable, or the database cannot be written.</exception>
    public async Task<bool> SeedCompaniesAsync(CancellationToken cancellation)
    {
        if (options.SeedPath is not { } path) return false;
        await using (var db = await contexts.CreateDbContextAsync(cancellation))
        {
            if (await db.Issues.AnyAsync(cancellation)) return false;
        }

        var file = Path.Combine(path, "companies.json");
        if (File.Exists(file)) await writer.WriteAsync(db => InsertAsync(db, Read(file), cancellation), cancellation);
        return true;
    }

    private static CompanyCatalog Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CompanyCatalog.Read(stream);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"Cannot read {file}: {unreadable.Message} Correct it, or set SeedDirectory to an empty text to start without companies.", unreadable);
        }
    }

    private static async Task<bool> InsertAsync(WeeklyDbContext db, CompanyCatalog catalog, CancellationToken cancellation)
    {
        var taken = await db.Companies.Select(company => company.Slug).Concat(db.CompanyRedirects.Select(redirect => redirect.OldSlug)).ToHashSetAsync(cancellation);
        var listed = await db.Listings.Select(listing => listing.Ticker).ToHashSetAsync(cancellation);
        var companies = catalog.Companies.Select((company, index) => (Company: company, Position: index + 1)).Where(row => taken.Add(row.Company.Slug)).ToList();
        await RowWriter.InsertAsync(db, companies.ConvertAll(row => ToRecord(row.Company, row.Position)), cancellation);
        await RowWriter.InsertAsync(db, [.. companies.SelectMany(row => Listings(row.Company)).Where(listing => listed.Add(listing.Ticker))], cancellation);
        await RowWriter.InsertAsync(db, [.. companies.SelectMany(row => Aliases(row.Company)).DistinctBy(alias => (alias.CompanySlug, alias.Text))], cancellation);
        if (companies.Count > 0)
        {
            await UnconfirmedCompanies.RaiseCatalogAsync(db, cancellation);
            await IssueProjector.RaiseAsync(db, cancellation);
        }

        return companies.Count > 0;
    }

    private static Company ToRecord(CatalogCompany company, int position) => new()
    {
        Slug = company.Slug,
        Ko = company.Ko,
        En = company.En,
        Zh = company.Zh,
        Segment = company.Segment,
        Position = position,
        Confirmed = true,
    };

    private static IEnumerable<CompanyListing> Listings(CatalogCompany company) =>
        company.Tickers.Select((ticker, index) => new CompanyListing { Ticker = ticker, CompanySlug = company.Slug, Position = index + 1 });

    private static IEnumerable<CompanyAlias> Aliases(CatalogCompany company) =>
        company.Aliases.Select(text => (Text: text, Ambiguous: false)).Concat(company.Ambiguous.Select(text => (Text: text, Ambiguous: true)))
            .Select((alias, index) => new CompanyAlias { CompanySlug = company.Slug, Text = alias.Text, Ambiguous = alias.Ambiguous, Position = index + 1 });
}
