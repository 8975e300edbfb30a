namespace ChinaAiWeekly.Store.Views;

/// <summary>Launches of every issue.</summary>
public sealed class LaunchesQuery(WeeklyDbContext db)
{
    /// <param name="company">Slug to narrow to; <paramref name="category"/> as written. Null or unknown = all.</param>
    public async Task<LaunchesView> LoadAsync(string? company, string? category, CancellationToken cancellation)
    {
        var tables = await new ExhibitTables(db).LaunchesAsync(null, cancellation);
        var events = tables.SelectMany(table => table.Events).ToList();
        var companies = events.Select(launch => launch.Company).OfType<CompanyName>().DistinctBy(name => name.Slug).ToList();
        var categories = events.Select(launch => launch.Category).Distinct().ToList();
        var slug = companies.Find(name => name.Slug == company)?.Slug;
        var kind = categories.Find(name => name == category);
        return new(companies, slug, categories, kind, [.. tables
            .Select(table => table with
            {
                Events = [.. table.Events.Where(launch => (slug is null || launch.Company?.Slug == slug) && (kind is null || launch.Category == kind))],
            })
            .Where(table => table.Events.Count > 0)]);
    }
}
