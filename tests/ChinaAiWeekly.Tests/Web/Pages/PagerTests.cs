using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

/// <summary>Lists over every issue there is come in pages; their twins come whole.</summary>
public sealed class PagerTests
{
    [Fact]
    public async Task Launches_benchmarks_and_exhibits_come_in_pages()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        var publisher = site.Services.GetRequiredService<IssuePublisher>();
        foreach (var week in Enumerable.Range(0, 3))
            await publisher.PublishAsync(Encoding.UTF8.GetBytes(Issue(20)), new PublishRequest("test", new DateOnly(2026, 3, 4).AddDays(7 * week)), TestContext.Current.CancellationToken);

        (await Figures(site, "/launches")).Should().Be((12, "1 / 5"));
        (await Figures(site, "/launches?page=5")).Should().Be((12, "5 / 5"));
        (await Figures(site, "/launches?page=99")).Should().Be((12, "5 / 5"));
        (await Figures(site, "/benchmarks?page=4")).Should().Be((12, "4 / 4"), "60 of 16 a page leave 12 for the last");
        var exhibits = await site.Page("/exhibits?page=2");
        exhibits.Rows(".t").Should().HaveCount(20);
        exhibits.QuerySelector(".pager a[rel=prev]")?.GetAttribute("href").Should().Be("/exhibits?page=1");
        exhibits.QuerySelector(".pager a[rel=next]").Should().BeNull();

        using var client = site.NewClient();
        (await client.GetStringAsync("/launches.csv?page=2", TestContext.Current.CancellationToken)).Split("\r\n").Should().HaveCount(62, "the twin has every event, a head and an end");
    }

    private static async Task<(int Figures, string? Place)> Figures(WeeklySite site, string address)
    {
        var page = await site.Page(address);
        return (page.QuerySelectorAll("main .grid > .sec").Length, page.QuerySelector(".pager span")?.TextContent);
    }

    private static string Issue(int each)
    {
        var text = new StringBuilder("## 특집\n");
        for (var number = 1; number <= each; number++)
            text.Append(FormattableString.Invariant($"\n**표 {number}. 알리바바 AI 제품 출시 {number}**\n- 모델\n  - 2월: Qwen{number} 공개\n"))
                .Append(FormattableString.Invariant($"\n**그림 {number}. Qwen{number} 벤치마크 점수**\n- AIME: {number}.5\n- GPQA: 60.1\n"));
        return text.ToString();
    }
}
