using System.Globalization;
using System.Text.Json;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Contract;
using ChinaAiWeekly.Synthesis;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Contract;

public sealed class ReportJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Repository.Read("docs", "contract", "parsed-report.schema.json")).RootElement;

    [Fact]
    public void The_sample_issue_gives_every_fact_that_it_must()
    {
        var actual = Read(SampleIssue.Text);
        var differences = SampleIssue.Expected.EnumerateObject().SelectMany(property =>
            property.Name == "quantities"
                ? JsonSubset.Missing(property.Value, actual.GetProperty(property.Name), property.Name)
                : JsonSubset.Differences(property.Value, actual.GetProperty(property.Name), property.Name));
        differences.Where(difference => !difference.EndsWith("modelMatch: missing", StringComparison.Ordinal)).Should().BeEmpty();
        actual.GetProperty("coverage").GetProperty("unusedLines").EnumerateArray().Should().BeEmpty();
        actual.GetProperty("directions")[0].GetProperty("company").GetString().Should().Be("li-auto");
    }

    [Fact]
    public void The_sample_issue_gives_the_JSON_that_was_looked_at()
    {
        var text = ReportText.Decode(File.ReadAllBytes(Repository.PathTo("data", "issues", "2025-09-10.md")), ReportLimits.Default);
        var json = ReportJson.ToText(ReportParser.Parse(text, new ReportOptions(Catalogs.Shipped, new DateOnly(2025, 9, 10))));
        Golden.Match(json + "\n", "tests", "ChinaAiWeekly.Tests", "Golden", "2025-09-10.json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 제목\n")]
    [InlineData("| | |\n|---|---|\n")]
    public void A_text_with_nothing_in_it_is_valid_and_rejected(string text)
    {
        var json = Read(text);
        SchemaChecker.Violations(Schema, json).Should().BeEmpty();
        json.GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("severity").GetString()).Should().Contain("error");
    }

    [Fact]
    public void Every_issue_is_valid_against_the_contract()
    {
        SchemaChecker.Violations(Schema, Read(SampleIssue.Text)).Should().BeEmpty();
        foreach (var issue in SyntheticCorpus.Generate(20, 20250910))
            SchemaChecker.Violations(Schema, Read(issue.Markdown)).Should().BeEmpty(issue.FileName);
    }

    [Fact]
    public void Says_the_same_in_every_culture()
    {
        var here = CultureInfo.CurrentCulture;
        var expected = Read(SampleIssue.Text).ToString();
        try
        {
            foreach (var culture in (string[])["tr-TR", "de-DE", "ar-SA", "ko-KR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Read(SampleIssue.Text).ToString().Should().Be(expected, culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Fact]
    public void Writes_Hangul_as_it_is() => ReportJson.ToText(Parse(SampleIssue.Text)).Should().Contain("알리바바").And.NotContain("\\u");

    private static JsonElement Read(string text) => JsonDocument.Parse(ReportJson.ToText(Parse(text))).RootElement;

    private static ParsedIssue Parse(string text) => ReportParser.Parse(text, new(Catalogs.Shipped, new DateOnly(2025, 9, 10)));
}
