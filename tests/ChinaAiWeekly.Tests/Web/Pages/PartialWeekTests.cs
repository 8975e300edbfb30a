using System.Text;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

/// <summary>A week with holes: a share that cannot be read, a company without earnings, a rise without a figure.</summary>
public sealed class PartialWeekTests() : OneWeekTests(Encoding.UTF8.GetBytes(Issue), new DateOnly(2025, 11, 12))
{
    private const string Issue = """
        # 중국 AI 주간

        표 1. 중국 AI 클라우드 시장 점유율 (2025년 상반기)
        - 알리바바: 35.8%
        - 바이트댄스: 14.75%
        - 화웨이: 열셋 안팎
        - 텐센트: 7.0%
        - 바이두: 6.1%

        표 2. 밸류에이션 (25F, 십억 위안, 배)

        | 기업 | 시가총액 | PER | PBR |
        |---|---|---|---|
        | 텐센트(700.HK) | 5,664 | 23.6 | 4.5 |
        | 바이두(9888.HK) | 292 | – | 1.0 |
        | 샤오미(1810.HK) | 1,425 | 31.99 | 5.5 |

        표 3. 주가 수익률 (1W / YTD)
        - 빅테크
          - 텐센트(700.HK): +2.25% / +11.0%
          - 바이두(9888.HK): N/A / -8.4%
        - 해설: 샤오미(1810.HK)도 양(+)의 수익률을 보임

        """;

    [Theory]
    [InlineData("/market-shares")]
    [InlineData("/issues/2025-11-12")]
    public async Task Where_a_share_was_not_read_the_picture_says_so_and_draws_no_rank_from_the_rest(string address)
    {
        var page = await Site.Page(address);

        var figure = page.QuerySelectorAll("figure").First(figure => figure.TextContent.Contains("35.8", StringComparison.Ordinal));
        figure.QuerySelector(".alert")?.TextContent.Should().Contain("읽지 못한 줄: 6행");
        figure.TextContent.Should().NotContain("밝히지 않음").And.NotContain("합산").And.NotContain("못 미친다");
    }

    [Fact]
    public async Task A_median_counts_the_companies_that_state_the_metric()
    {
        var page = await Site.Page("/valuations");

        page.QuerySelector("h1")?.TextContent.Should().Contain("2개사").And.Contain("27.8");
        page.QuerySelectorAll("tfoot tr:last-child .n.calc").Select(median => median.GetAttribute("aria-description")).Should()
            .HaveElementAt(1, "계산: 14, 16행 중앙값").And.HaveElementAt(2, "계산: 14–16행 중앙값");
    }

    [Fact]
    public async Task What_the_source_states_is_printed_with_its_decimals()
    {
        (await Site.Page("/valuations")).Rows("#sorted").Select(row => row[5]).Should().Equal("23.60", "31.99", "–");
        (await Site.Page("/market-shares")).Number("14.75").Should().NotBeNull();
        (await Site.Page("/returns")).Body?.TextContent.Should().Contain("2.25%");
    }

    [Fact]
    public async Task A_rise_without_a_figure_stands_with_the_returns_of_its_exhibit()
    {
        foreach (var address in (string[])["/issues/2025-11-12", "/issues/2025-11-12/exhibits/3"])
        {
            var figure = (await Site.Page(address)).QuerySelectorAll("figure").First(figure => figure.TextContent.Contains("2.25%", StringComparison.Ordinal));
            figure.QuerySelectorAll("svg.chart").Should().Contain(chart => chart.TextContent.Contains("샤오미", StringComparison.Ordinal) && chart.TextContent.Contains("상승, 수치 없음", StringComparison.Ordinal));
            figure.QuerySelectorAll("svg.chart").Should().NotContain(chart => chart.TextContent.Contains("11.0%", StringComparison.Ordinal), "a weekly draws its week, though more companies state the year");
            figure.TextContent.Should().NotContain("1,810", "a ticker is no return");
        }
    }

    [Fact]
    public async Task Every_page_counts_the_same_lines()
    {
        var stated = (await Site.Page("/issues/2025-11-12")).QuerySelector("a[href$='/source']")?.TextContent;
        var source = await Site.Page("/issues/2025-11-12/source");

        stated.Should().Be("원문 22행");
        source.QuerySelectorAll(".ln").Should().HaveCount(22);
        source.QuerySelector("h1")?.TextContent.Should().Contain("22행");
    }
}
