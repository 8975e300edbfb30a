using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Valuations;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Shows_the_sample_by_size_with_medians_below(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/valuations?issue=2025-09-10");

        page.Rows("#sorted").Select(row => row[0]).Should().Equal("텐센트 Tencent", "알리바바 Alibaba Group", "샤오미 Xiaomi", "JD닷컴 JD.com", "바이두 Baidu");
        page.Rows("#sorted")[1].Should().Equal("알리바바 Alibaba Group", "9988.HK", "빅테크", "25F", "2,619", "18.1", "2.4", "2.5", "153행");
        page.QuerySelectorAll("tfoot tr:last-child .n.calc").Select(median => median.TextContent).Should().Equal("1,425", "18.1", "2.4", "2.5");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Draws_any_two_metrics_against_each_other(Engine engine)
    {
        var site = await data.OpenAsync(engine);

        var page = await site.Page("/valuations?issue=2025-09-10&x=marketcap&y=psr");

        page.QuerySelector("svg.chart")?.TextContent.Should().Contain("텐센트");
        page.QuerySelector("h2.t2")?.TextContent.Should().Be("PSR 대 시가총액");
        (await site.Text("/valuations.svg?x=per&y=psr")).Should().StartWith("<svg");
    }

    [Fact]
    public async Task Twins_keep_the_order_of_the_address()
    {
        var site = await data.OpenAsync(Engine.Sqlite);

        var json = JsonDocument.Parse(await site.Text("/valuations.json?issue=2025-09-10&sort=per&dir=asc")).RootElement;
        var csv = (await site.Text("/valuations.csv?issue=2025-09-10&sort=per&dir=asc")).Trim().Split("\r\n");

        json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("priceToEarnings").GetDecimal()).Should().Equal(13.1m, 14.1m, 18.1m, 23.6m, 31.6m);
        csv[1].Should().Be("2025-09-10,baidu,바이두,9888.HK,bigTech,2025,true,292000000000,CNY,13.1,1,2.2,155");
    }
}
