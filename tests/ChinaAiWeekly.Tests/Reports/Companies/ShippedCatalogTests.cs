using System.Text.Json;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Values;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Companies;

/// <summary>Holds data/companies.json to what the matcher relies on.</summary>
public sealed class ShippedCatalogTests
{
    private static readonly IReadOnlyList<CatalogCompany> Companies = Catalogs.Shipped.Companies;

    [Fact]
    public void Knows_the_China_AI_universe() => Companies.Should().HaveCountGreaterThanOrEqualTo(150);

    [Fact]
    public void Gives_every_slug_to_one_company()
    {
        Companies.Select(company => company.Slug).Should().OnlyHaveUniqueItems();
        Companies.Should().OnlyContain(company => company.Slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
    }

    [Fact]
    public void Gives_every_ticker_to_one_company_in_its_canonical_form()
    {
        var tickers = Companies.SelectMany(company => company.Tickers).ToList();
        tickers.Should().OnlyHaveUniqueItems();
        tickers.Where(text => !Ticker.TryParse(text, out var ticker) || ticker.Canonical != text).Should().BeEmpty();
    }

    [Fact]
    public void Gives_every_name_to_one_company() =>
        Companies.SelectMany(company => company.Names.Concat(company.Ambiguous).Select(name => (key: NameKey.Of(name), company.Slug)).Distinct())
            .GroupBy(name => name.key)
            .Where(owners => owners.Count() > 1)
            .Select(owners => $"{owners.Key}: {string.Join(", ", owners.Select(owner => owner.Slug))}")
            .Should().BeEmpty();

    [Fact]
    public void Puts_every_company_in_a_known_segment() =>
        Companies.Select(company => company.Segment).Distinct()
            .Should().BeSubsetOf(["bigTech", "softwareCloud", "autonomyRobotics", "semiconductor", "other"]);

    [Fact]
    public void Finds_every_company_by_each_of_its_names_and_tickers()
    {
        foreach (var company in Companies)
        {
            foreach (var name in company.Names.Concat(company.Tickers))
                Catalogs.Shipped.Matcher.Find($"({name}) ").Select(match => match.Slug).Should().Equal([company.Slug], "{0}", name);
            foreach (var name in company.Ambiguous)
                Catalogs.Shipped.Matcher.Find($"{name} ").Should().BeEmpty("{0} alone may be a word", name);
        }
    }

    [Fact]
    public void Refuses_a_catalog_that_is_none()
    {
        var read = () => CompanyCatalog.Read(new MemoryStream("[{\"slug\": \"x\"}]"u8.ToArray()));
        read.Should().Throw<JsonException>();
    }
}
