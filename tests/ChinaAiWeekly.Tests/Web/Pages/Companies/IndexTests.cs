using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Companies;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Sorts_by_market_capitalisation_with_missing_values_last(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/companies?sort=cap");

        page.Rows(".t").Select(row => row[5]).Take(6).Should().Equal("5,664", "2,700", "1,425", "393", "300", "–");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Narrows_by_segment_and_register(Engine engine)
    {
        var site = await data.OpenAsync(engine);

        var segment = await site.Page("/companies?segment=semiconductor&all=true");
        var unconfirmed = await site.Page("/companies?confirmed=false");

        segment.Rows(".t").Should().NotBeEmpty().And.OnlyContain(row => row[2] == "반도체");
        unconfirmed.Rows(".t").Should().BeEmpty();
        unconfirmed.QuerySelector(".empty a")?.GetAttribute("href").Should().Be("/companies");
    }

    [Fact]
    public async Task Shows_those_that_recent_issues_tell_of_and_the_whole_register_when_asked()
    {
        var site = await data.OpenAsync(Engine.Sqlite);

        var told = (await site.Page("/companies")).Rows("#sorted").Count;
        var whole = (await site.Page("/companies?all=true")).Rows("#sorted").Count;
        using var json = System.Text.Json.JsonDocument.Parse(await site.Text("/companies.json"));

        told.Should().BeInRange(20, 80);
        whole.Should().BeGreaterThan(200).And.Be(json.RootElement.GetProperty("companies").GetArrayLength(), "the twins hold the register whole");
    }

    [Fact]
    public async Task Opens_the_line_of_each_figure()
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page("/companies");

        page.Number("5,664")?.GetAttribute("href").Should().Be("/issues/2025-09-10/source#L154");
        page.Number("2,700")?.GetAttribute("aria-description").Should().StartWith("원문 ").And.Contain("밸류에이션");
    }
}
