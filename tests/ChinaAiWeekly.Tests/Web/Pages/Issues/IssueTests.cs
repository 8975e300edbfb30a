using System.Net;
using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Issues;

public sealed class IssueTests(SampleSites sites)
{
    [Fact]
    public async Task Exhibits_are_drawn_where_their_rows_stand_and_news_by_themselves()
    {
        var site = await sites.Of(Engine.Sqlite);
        var page = await site.Page("/issues/2025-09-10");
        page.QuerySelectorAll(".doc .item").Should().HaveCount(14);
        page.QuerySelectorAll(".doc .drawn").Should().HaveCountGreaterThan(4);
        page.QuerySelectorAll(".doc .drawn svg.chart").Should().NotBeEmpty();
        var targets = page.QuerySelectorAll("[id]").Select(element => "#" + element.Id).ToHashSet();
        page.QuerySelectorAll(".toc a").Select(link => link.GetAttribute("href")).Should().OnlyContain(href => targets.Contains(href ?? ""));
    }

    [Fact]
    public async Task A_headline_below_the_title_of_the_paper_stands_once()
    {
        const string Text = "# 중국 AI 위클리\n\n## 새 모델이 값을 낮춘다\n\n-   **알리바바**: 9월 8일, 값을 20% 낮춤.\n";
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(Text), new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        (await site.Page("/issues/2025-09-10")).QuerySelectorAll("h1, h2").Select(heading => heading.TextContent.Trim()).Where(text => text == "새 모델이 값을 낮춘다").Should().ContainSingle();
    }

    [Theory]
    [InlineData("## 뉴스\n### 산업\n**위라이드, 유료 운행**\n차량은 50대다.\n**포니 AI, 증차**\n차량은 70대다.\n", "차량은 50대다. 차량은 70대다.")]
    [InlineData("## 뉴스\n### 산업\n- **위라이드, 유료 운행**\n    - 차량은 50대다.\n- **포니 AI, 증차**\n    - 차량은 70대다.\n", "차량은 50대다. 차량은 70대다.")]
    [InlineData("## 주가 수익률\n- 앞선 설명이다.\n- **표 1. 주간 수익률**\n    - 알리바바: +1.0%\n    - 텐센트: -2.0%\n- 뒤따르는 설명이다.\n", "앞선 설명이다. 뒤따르는 설명이다.")]
    [InlineData("## 주가 수익률\n**표 1. 주간 수익률**\n- 알리바바: +1.0%\n- 텐센트: -2.0%\n\n\\* 종가 기준\n", "* 종가 기준")]
    public async Task Text_beside_headlines_and_rows_stays_on_the_page(string text, string shown)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(text), new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        var page = Squeeze((await site.Page("/issues/2025-09-10")).QuerySelector("main")?.TextContent ?? "");
        foreach (var sentence in shown.Split(". ")) page.Should().Contain(Squeeze(sentence.TrimEnd('.')));
    }

    [Fact]
    public async Task Nothing_of_the_text_is_lost()
    {
        var site = await sites.Of(Engine.Sqlite);
        var text = Squeeze((await site.Page("/issues/2025-09-10")).QuerySelector("main")?.TextContent ?? "");
        var source = await site.Page("/issues/2025-09-10/source");
        var prose = source.QuerySelectorAll(".ln").Where(line => line.QuerySelector(".was")?.TextContent is "본문" or "제목").Select(line => line.QuerySelector("code")?.TextContent ?? "");
        prose.Should().NotBeEmpty();
        prose.Select(line => Squeeze(line.TrimStart('#', '-', ' ').Replace("**", "", StringComparison.Ordinal))).Should().OnlyContain(line => text.Contains(line));
    }

    [Fact]
    public async Task Each_line_of_the_source_says_what_it_became()
    {
        var site = await sites.Of(Engine.Sqlite);
        var page = await site.Page("/issues/2025-09-10/source");
        page.QuerySelectorAll(".ln").Where(line => !string.IsNullOrWhiteSpace(line.QuerySelector("code")?.TextContent))
            .Select(line => line.QuerySelector(".was")?.TextContent.Trim().Length ?? 0).Should().OnlyContain(length => length > 0);
        page.QuerySelector("#L50 .was a")?.GetAttribute("href").Should().Be("/issues/2025-09-10/exhibits/3");
        page.QuerySelector("#L50 mark")?.TextContent.Should().Be("35.8%");
    }

    [Fact]
    public async Task The_source_file_is_byte_for_byte_what_was_uploaded()
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get("/issues/2025-09-10/source.md");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().Equal(Sample.Bytes);
        answer.Content.Headers.ContentType?.ToString().Should().Be("text/markdown; charset=utf-8");
    }

    [Theory]
    [InlineData("/issues/2025-09-11")]
    [InlineData("/issues/2025-13-41")]
    [InlineData("/issues/2025-09-10/revisions/9/source")]
    [InlineData("/news/2025-09-10/99")]
    [InlineData("/help/diagnostics/CAW999")]
    public async Task What_never_was_is_not_found(string address)
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Get(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_withdrawn_issue_says_why(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        (await site.Get("/issues/2025-09-10")).EnsureSuccessStatusCode();
        await database.Get<IssuePublisher>().UnpublishAsync(Sample.Date, null, "editor", "wrong file", TestContext.Current.CancellationToken);
        foreach (var address in new[] { "/issues/2025-09-10", "/issues/2025-09-10/source", "/issues/2025-09-10/source.md", "/news/2025-09-10/3", "/issues/2025-09-10.json" })
        {
            var answer = await site.Get(address);
            answer.StatusCode.Should().Be(HttpStatusCode.Gone, address);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("wrong file", address);
        }

        foreach (var address in new[] { "/issues/2025-09-10", "/news/2025-09-10/3" })
        {
            (await site.Page(address)).QuerySelector("h1")?.TextContent.Should().Be("2025년 9월 10일 호를 내렸습니다", address);
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
