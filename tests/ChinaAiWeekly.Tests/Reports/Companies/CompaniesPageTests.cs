using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Companies;

/// <summary>Runs the examples of docs/report-format/companies.md.</summary>
public sealed class CompaniesPageTests
{
    private static readonly string Page = Repository.PathTo("docs", "report-format", "companies.md");

    public static TheoryData<string, string> Prose => [.. MarkdownTables.Read(Page, "text", "found").Select(row => (row[0], row[1]))];

    public static TheoryData<string, string, string, string> Rows =>
        [.. MarkdownTables.Read(Page, "name", "ticker", "company", "how").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string> Slugs => [.. MarkdownTables.Read(Page, "name", "slug").Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Prose))]
    public void Finds_in_prose_what_the_page_says(string text, string found) =>
        string.Join(' ', Catalogs.Shipped.Matcher.Find(text).Select(match => $"`{match.Slug}:{match.Text}`"))
            .Should().Be(found.Contains('`') || found.Length == 0 ? found : $"`{found}`");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_a_row_as_the_page_says(string name, string ticker, string company, string how)
    {
        var row = Catalogs.Shipped.Resolve(name, ticker.Length == 0 ? null : ticker);
        (row.Company?.Slug ?? "", row.Match.ToString()).Should().Be((company, how));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Makes_the_slug_that_the_page_says(string name, string slug) => CompanySlug.Of(name).Should().Be(slug);
}
