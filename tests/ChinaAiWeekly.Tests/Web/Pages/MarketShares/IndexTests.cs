using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.MarketShares;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Weighs_the_leader_against_the_sum_of_the_next(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/market-shares");

        page.QuerySelector("figure h2")?.TextContent.Should().Be("2~4위를 다 더해도 알리바바에 못 미친다");
        var table = page.Rows("figure .t");
        table.Should().ContainSingle(row => row[0] == "2~4위 합산").Which[1].Should().Be("35.0");
        table[^1].Should().StartWith(["합계", "100.0"]);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Tells_the_history_of_a_market(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/market-shares");

        var history = page.Rows("section .t");
        history[0].Should().Equal("알리바바", "35.8", "36.4");
        page.Number("35.8")?.GetAttribute("href").Should().Be("/issues/2025-09-10/source#L50");
    }
}
