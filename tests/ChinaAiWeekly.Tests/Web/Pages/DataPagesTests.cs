using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

/// <summary>What holds for every data page.</summary>
public sealed partial class DataPagesTests(DataSite data)
{
    public static TheoryData<string> Addresses =>
    [
        "/companies", "/companies/alibaba", "/companies/baidu", "/returns", "/returns?issue=2025-09-10", "/valuations", "/market-shares", "/capex", "/benchmarks",
        "/launches", "/exhibits", "/issues/2025-09-10/exhibits/3", "/issues/2025-09-10/exhibits/6", "/issues/2025-09-17/exhibits/4",
    ];

    public static TheoryData<string> Lists => ["/companies", "/returns", "/valuations", "/market-shares", "/capex", "/benchmarks", "/launches", "/exhibits"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_number_stands_in_the_line_that_it_opens(string address)
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page(address);
        var sources = new Dictionary<string, string[]> { ["2025-09-10"] = Sample.Text.Split('\n'), ["2025-09-17"] = SecondIssue.Text.Split('\n') };

        var numbers = page.QuerySelectorAll("a.n:not(.calc)").ToList();

        numbers.Should().NotBeEmpty();
        foreach (var number in numbers)
        {
            var place = Place().Match(number.GetAttribute("href") ?? "");
            place.Success.Should().BeTrue($"{number.OuterHtml} opens a line");
            number.GetAttribute("aria-description").Should().NotBeNullOrEmpty();
            var line = sources[place.Groups[1].Value][int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture) - 1];
            var words = number.Words();
            if (words.EndsWith('행') || !words.Any(char.IsAsciiDigit) || number.Closest(".mentions") is not null) continue;
            line.Should().Contain(Figure().Match(words).Value.TrimEnd('0').TrimEnd('.'), $"{words} is said to stand there");
        }
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_computed_number_says_from_what(string address)
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page(address);

        page.QuerySelectorAll("a.n.calc").Where(number => !(number.GetAttribute("aria-description") ?? "").StartsWith("계산: ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Ids_are_unique_and_tables_are_labelled(string address)
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page(address);

        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption") != null);
        page.QuerySelectorAll("th").Should().OnlyContain(head => head.HasAttribute("scope"));
        page.QuerySelectorAll("[style], script:not([src])").Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task English_pages_speak_English(string address)
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page(address + (address.Contains('?') ? "&" : "?") + "lang=en");

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelectorAll("h1, h2, h3, th, summary, .sub, .empty").Where(element => element.Closest("[lang=ko]") is null && element.QuerySelector("[lang=ko]") is null)
            .Select(element => element.TextContent).Where(text => Hangul().IsMatch(ReportWords().Replace(text, "")))
            .Should().BeEmpty("only the report's own words stay Korean");
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task An_empty_database_shows_what_is_missing(string address)
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var site = new WeeklySite(database);

        using var answer = await site.Get(address);
        var page = await site.Page(address);
        using var json = await site.Get(address + ".json");
        using var csv = await site.Get(address + ".csv");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        page.QuerySelectorAll(".empty").Should().ContainSingle();
        json.StatusCode.Should().Be(HttpStatusCode.OK);
        csv.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task Page_and_twins_load_on_both_engines_alike(string address)
    {
        var site = await data.OpenAsync(Engine.Sqlite);
        var other = await data.OpenAsync(Engine.PostgreSql);

        (await other.Text(address + ".json")).Should().Be(await site.Text(address + ".json"));
        JsonDocument.Parse(await site.Text(address + ".json")).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    [GeneratedRegex(@"^/issues/(\d{4}-\d\d-\d\d)/source#L(\d+)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"[\d,.]+")]
    private static partial Regex Figure();

    [GeneratedRegex("[가-힣]")]
    private static partial Regex Hangul();

    /// <summary>Markets, brands and labels are the report's own words.</summary>
    [GeneratedRegex("중국 AI 클라우드|볼케이노 엔진|모델|대$")]
    private static partial Regex ReportWords();
}
