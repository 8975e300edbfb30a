using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Returns;

public sealed class IndexTests(DataSite data)
{
    private const string Sample = "/returns?issue=2025-09-10";

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Ranks_the_sample_with_each_return_on_its_line(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page(Sample);

        page.QuerySelector("h1")?.TextContent.Should().Be("오른 종목 9, 내린 종목 12");
        var ranking = page.Rows("section:last-of-type .t");
        ranking.Should().HaveCount(22);
        ranking[0].Should().Equal("1", "바이두 Baidu", "9888.HK", "빅테크", "+16.1%", "159행");
        ranking[20].Should().StartWith(["21", "선신푸 Sangfor"]).And.EndWith(["−11.4%", "168행"]);
        page.Number("+9.8%")?.GetAttribute("href").Should().Be("/issues/2025-09-10/source#L166");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Sums_up_segments_with_medians_that_say_how_they_were_computed(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page(Sample);

        page.Rows(".grid > section:nth-of-type(2) .t").Should().BeEquivalentTo(
            new[]
            {
                new[] { "빅테크", "8", "6", "2", "+2.2%", "바이두 +16.1%", "샤오미 −2.0%" },
                ["소프트웨어·클라우드", "7", "0", "7", "−2.0%", "아이플라이텍 −1.3%", "선신푸 −11.4%"],
                ["자율주행·휴머노이드", "6", "3", "3", "+1.2%", "호라이즌 로보틱스 +9.8%", "니오 −7.6%"],
            },
            options => options.WithStrictOrdering());
        page.QuerySelector("a.n.calc")?.GetAttribute("aria-description").Should().Be("계산: 159–179행 중앙값");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Says_a_direction_without_a_figure_in_words(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page(Sample);

        page.Rows("section:last-of-type .t")[^1].Should().Contain("리오토 Li Auto").And.Contain("상승, 수치 없음").And.Contain("184행");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Lays_companies_out_by_week(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/returns");

        var heat = page.Rows(".heat");
        heat.Should().ContainSingle(row => row[0] == "알리바바").Which.Should().Equal("알리바바", "+1.9", "+4.0");
        heat.Should().ContainSingle(row => row[0] == "텐센트").Which.Should().Equal("텐센트", "+2.8", "–");
        page.QuerySelectorAll(".heat td.u4 a").Select(link => link.GetAttribute("href")).Should().Contain("/issues/2025-09-10/source#L159");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Sorts_and_narrows_by_address(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page(Sample + "&segment=bigTech&sort=return&dir=asc");

        page.Rows("section:last-of-type .t").Select(row => row[4]).Should().Equal("−2.0%", "−1.9%", "+0.9%", "+1.9%", "+2.5%", "+2.8%", "+3.2%", "+16.1%");
        page.QuerySelector("th[aria-sort]")?.GetAttribute("aria-sort").Should().Be("ascending");
        page.QuerySelector("th[aria-sort] a")?.GetAttribute("href").Should().Be("/returns?segment=bigTech&issue=2025-09-10&sort=return&dir=desc");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Says_the_same_as_page_JSON_and_CSV(Engine engine)
    {
        var site = await data.OpenAsync(engine);

        var json = JsonDocument.Parse(await site.Text("/returns.json?issue=2025-09-10")).RootElement;
        var csv = (await site.Text("/returns.csv?issue=2025-09-10")).Trim().Split("\r\n");

        json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("percent").GetDecimal())
            .Should().HaveCount(21).And.BeInDescendingOrder().And.Contain(16.1m);
        json.GetProperty("all").GetProperty("median").GetDecimal().Should().Be(-1.5m);
        csv.Should().HaveCount(1 + 21 + 1);
        csv[1].Should().Be("2025-09-10,baidu,바이두,9888.HK,bigTech,1W,16.1,up,1,159");
    }

    [Theory]
    [InlineData("/returns.svg")]
    [InlineData("/returns.svg?chart=heat")]
    public async Task Draws_pictures_at_addresses_of_their_own(string address)
    {
        using var answer = await (await data.OpenAsync(Engine.Sqlite)).Get(address);

        answer.Content.Headers.ContentType?.MediaType.Should().Be("image/svg+xml");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().StartWith("<svg").And.Contain("알리바바");
    }
}
