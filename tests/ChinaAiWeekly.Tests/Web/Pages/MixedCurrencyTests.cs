using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

/// <summary>A week whose table has Alibaba in dollars and Cambricon in yuan: amounts that no column and no bar may mix.</summary>
public sealed class MixedCurrencyTests() : OneWeekTests(File.ReadAllBytes(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Issues", "2025-11-05.md")), new DateOnly(2025, 11, 5))
{
    [Theory]
    [InlineData("/", "십억 위안")]
    [InlineData("/valuations", "십억 위안")]
    [InlineData("/issues/2025-11-05/exhibits/3", "십억 위안")]
    [InlineData("/companies/alibaba", "십억 달러")]
    [InlineData("/companies/cambricon", "십억 위안")]
    public async Task A_column_is_headed_with_one_currency_and_an_amount_in_another_says_so(string address, string unit)
    {
        var page = await Site.Page(address);

        var table = page.QuerySelectorAll("table").First(table => table.TextContent.Contains("캠브리콘", StringComparison.Ordinal) && table.TextContent.Contains("시가총액", StringComparison.Ordinal));
        table.QuerySelector("thead")?.TextContent.Should().Contain(unit);
        table.TextContent.Should().Contain(unit == "십억 달러" ? "576 CNY" : "395 USD");
    }

    [Fact]
    public async Task No_bar_stands_beside_one_in_another_currency_and_no_rank_counts_it()
    {
        var page = await Site.Page("/companies/cambricon");

        page.QuerySelectorAll("svg.chart").Should().NotContain(chart => chart.TextContent.Contains("395", StringComparison.Ordinal));
        page.QuerySelectorAll(".kpi").First(kpi => kpi.TextContent.Contains("시가총액", StringComparison.Ordinal))
            .TextContent.Should().NotContain("개사 중");
    }

    [Theory]
    [InlineData("desc")]
    [InlineData("asc")]
    public async Task Sorting_by_market_cap_keeps_currencies_apart_and_the_head_s_first(string direction)
    {
        var page = await Site.Page($"/valuations?issue=2025-11-05&sort=cap&dir={direction}");

        page.QuerySelector("#sorted thead")?.TextContent.Should().Contain("십억 위안");
        page.Rows("#sorted").Select(row => row[4]).Should().Equal("576", "395 USD");
    }

    [Theory]
    [InlineData("/", "CNY 576bn")]
    [InlineData("/?lang=en", "5,760억 위안")]
    public async Task Every_amount_says_itself_in_both_scales(string address, string lens)
    {
        var amounts = (await Site.Page(address)).QuerySelectorAll("a.n").Select(number => number.GetAttribute("aria-description"));

        amounts.Should().Contain(text => text != null && text.Contains(lens, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_next_to_fall_is_named_only_where_it_fell()
    {
        var fell = (await Site.Page("/")).QuerySelectorAll(".kpi").First(kpi => kpi.TextContent.Contains("내린", StringComparison.Ordinal));

        fell.TextContent.Should().Contain("알리바바").And.NotContain("미지로보틱스");
    }
}
