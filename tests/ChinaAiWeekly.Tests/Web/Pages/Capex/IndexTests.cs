using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Capex;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Tells_actuals_from_forecasts_and_what_an_issue_changed(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/capex");

        page.QuerySelector("figure h2")?.TextContent.Should().Be("알리바바 CAPEX, 2026년까지 해마다 늘어난다");
        var rows = page.Rows("figure .t");
        rows[1].Should().StartWith(["2024", "실적", "약 90", "약 +29%", "–"]);
        rows[2].Should().StartWith(["2025F", "전망", "약 130", "약 +44%", "약 125"]);
        page.Number("약 125")?.GetAttribute("href").Should().Be("/issues/2025-09-10/source#L62");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Lists_each_year_issue_by_issue(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/capex");

        page.Rows("section .t").Select(row => string.Join('|', row)).Should().Equal(
            "2022|약 30|–|–", "2023|약 70|약 70|–", "2024|약 90|약 90|–", "2025F|약 125|약 130|+4.0%", "2026F|약 140|약 150|+7.1%");
    }
}
