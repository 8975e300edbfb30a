using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Benchmarks;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Shows_the_scores_of_the_sample(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/benchmarks");

        page.QuerySelector("figure h2")?.TextContent.Should().Be("Qwen3-Max-Instruct-Preview, 지표 5개에서 64.6~86.1점", "scores of different tests are no ranking");
        page.Rows("figure .t").Should().HaveCount(5);
        page.Number("80.6")?.GetAttribute("href").Should().Be("/issues/2025-09-10/source#L42");
        page.QuerySelector("svg.chart [href$='#L45'], svg.chart a")?.Should().NotBeNull();
    }
}
