using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

public sealed class HomeTests(SampleSites sites)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task The_week_is_told_at_a_glance(Engine engine)
    {
        var site = await sites.Of(engine);
        var page = await site.Page("/");
        page.QuerySelectorAll(".kpi .v").Select(value => value.TextContent.Trim()).Should().Equal("▲+16.1%", "▼−11.4%", "35.8%", "약 140십억 위안", "14건");
        page.QuerySelectorAll(".lead .pts dt").Should().NotBeEmpty();
        page.QuerySelectorAll("svg.chart").Should().HaveCount(5);
        page.QuerySelectorAll("#news .news li").Should().HaveCount(14);
    }

    [Fact]
    public async Task Its_data_say_what_the_page_says()
    {
        var site = await sites.Of(Engine.Sqlite);
        using var json = JsonDocument.Parse(await site.Text("/index.json"));
        json.RootElement.GetProperty("news").GetArrayLength().Should().Be(14);
        json.RootElement.GetProperty("returns").GetProperty("rows").GetArrayLength().Should().Be(21);
        var rows = (await site.Text("/index.csv")).Trim().Split("\r\n");
        rows.Should().HaveCount(1 + 6 + 21 + 5 + 20);
        rows.Should().Contain("return,baidu,바이두,16.1,%,2025-09-10,159");
    }

    [Fact]
    public async Task Without_an_issue_it_says_what_will_come()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        (await site.Get("/")).EnsureSuccessStatusCode();
        (await site.Page("/")).QuerySelector(".empty .t3")?.TextContent.Should().Be("아직 발행된 호가 없습니다");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_second_issue_is_compared_with_the_first(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        (await site.Page("/")).QuerySelector(".empty .t3")?.TextContent.Should().Be("아직 비교할 지난 호가 없습니다");
        var next = Sample.Text.Replace("약 140", "약 150", StringComparison.Ordinal).Replace("35.8%", "36.2%", StringComparison.Ordinal)
            .Replace("**바이두**: +16.1%", "**바이두**: -0.5%", StringComparison.Ordinal);
        await database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(next), new PublishRequest("test", Sample.Date.AddDays(7)), TestContext.Current.CancellationToken);
        var page = await site.Page("/");
        var rows = page.QuerySelectorAll("main table tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").SelectMany(cell => cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ToList();
        rows.Should().Contain(row => row.Contains("약 140", StringComparison.Ordinal) && row.Contains("십억 위안 약 140 약 150", StringComparison.Ordinal));
        rows.Should().Contain(row => row.Contains("35.8%", StringComparison.Ordinal) && row.Contains("36.2%", StringComparison.Ordinal));
        rows.Should().Contain(row => row.StartsWith("바이두 1 →", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_issue_with_news_alone_is_shown_without_the_rest()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        const string Text = "## 주간 뉴스\n\n### 산업\n\n**첫 소식**\n-   **내용**: 9월 8일 100대를 팔았다.\n";
        var outcome = await database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(Text), new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        outcome.Status.Should().Be(PublishStatus.Published);
        var page = await site.Page("/");
        page.QuerySelectorAll("#news .news li").Should().HaveCount(1);
        page.QuerySelectorAll("svg.chart").Should().BeEmpty();
        (await site.Get("/issues/2025-09-10")).EnsureSuccessStatusCode();
    }
}
