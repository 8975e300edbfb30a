namespace ChinaAiWeekly.Reports.Companies;

/// <summary>One company as the catalog knows it. <paramref name="Tickers"/> are canonical: 9988.HK, BABA US.</summary>
/// <param name="Segment">bigTech, softwareCloud, autonomyRobotics, semiconductor, other.</param>
public sealed record CatalogCompany(
    string Slug,
    string Ko,
    string En,
    string? Zh,
    IReadOnlyList<string> Tickers,
    string Segment,
    IReadOnlyList<string> Aliases);

/// <summary>The companies that are known, and the ways to find one. Immutable; build it once per content version.</summary>
public sealed class CompanyCatalog(IReadOnlyList<CatalogCompany> companies)
{
    public IReadOnlyList<CatalogCompany> Companies { get; } = companies;

    public static CompanyCatalog Empty { get; } = new([]);
}
