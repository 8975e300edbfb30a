using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Launches;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Lays_events_out_by_category_and_period(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/launches");

        var tables = page.QuerySelectorAll("table.mx").ToList();
        tables.Should().HaveCount(2);
        tables[1].QuerySelectorAll("thead th").Select(head => head.TextContent).Should().Equal("구분", "2025년 7월", "2025년 8월", "2025년 9월", "FY1Q26");
        tables[1].QuerySelectorAll("tbody th").Select(head => head.Words()).Should().Equal("모델 6", "하드웨어 2", "에이전트 5", "디바이스 2");
        tables[1].QuerySelectorAll("li").Should().HaveCount(15);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Narrows_by_category(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/launches?category=%EB%94%94%EB%B0%94%EC%9D%B4%EC%8A%A4");

        page.QuerySelectorAll("table.mx").Should().ContainSingle().Which.QuerySelectorAll("li").Should().HaveCount(2);
    }
}
