using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.News;

public sealed class IndexTests
{
    [Fact]
    public async Task A_site_without_news_says_so_and_offers_no_filter_to_clear()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var site = new WeeklySite(database);

        var page = await site.Page("/news");

        page.QuerySelector(".empty .t3")?.TextContent.Should().Be("아직 발행된 뉴스가 없습니다");
        page.QuerySelectorAll("main .filters, main a[href='/news']").Should().BeEmpty();
        (await site.Page("/news?company=alibaba")).QuerySelectorAll("main a[href='/news']").Should().NotBeEmpty("here something was chosen");
    }
}
