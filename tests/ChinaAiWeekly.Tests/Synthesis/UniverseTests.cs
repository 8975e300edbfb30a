using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Synthesis;

/// <summary>Synthesis keeps its own list of companies; it must agree with the catalog that the reader is given.</summary>
public sealed class UniverseTests
{
    private static readonly Dictionary<string, CatalogCompany> Catalog = Catalogs.Shipped.Companies.ToDictionary(company => company.Slug);

    [Fact]
    public void Every_company_is_in_the_catalog_under_the_names_and_tickers_it_is_given()
    {
        List<string> strangers = [];
        foreach (var company in Universe.Companies)
        {
            if (!Catalog.TryGetValue(company.Slug, out var known))
            {
                strangers.Add(company.Slug);
                continue;
            }
            var used = new[] { company.Ko, company.En, company.Zh }.OfType<string>().Concat(company.Aliases);
            strangers.AddRange(used.Except(known.Names, StringComparer.OrdinalIgnoreCase).Select(name => $"{company.Slug}: {name}"));
            strangers.AddRange(company.Tickers.Except(known.Tickers).Select(ticker => $"{company.Slug}: {ticker}"));
            if (company.Listed && company.Segment != known.Segment) strangers.Add($"{company.Slug}: {company.Segment}, not {known.Segment}");
        }
        strangers.Should().BeEmpty();
    }

    [Fact]
    public void Unknown_names_are_unknown_to_the_catalog() =>
        Universe.Unknown.Where(name => Catalog.Values.Any(company => company.Ko == name || company.En == name || company.Zh == name)).Should().BeEmpty();

    [Fact]
    public void Brands_belong_to_companies_of_the_list() =>
        Universe.Brands.Select(brand => brand.Owner).Should().BeSubsetOf(Universe.Companies.Select(company => company.Slug));
}
