using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Companies;

public sealed class CompanyTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Shows_the_latest_figures_with_the_lines_they_stand_on(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/companies/alibaba");

        page.QuerySelector("h1")?.TextContent.Should().Be("알리바바");
        page.QuerySelector(".names [lang=en]")?.TextContent.Should().Be("Alibaba Group");
        page.QuerySelector(".names [lang=zh]")?.TextContent.Should().Be("阿里巴巴");
        page.QuerySelectorAll(".kpi .v").Select(value => value.Words()).Should().Equal("+4.0%", "2,700십억 위안", "19.0배", "36.4%", "약 150십억 위안");
        page.Number("36.4%")?.GetAttribute("href").Should().Be("/issues/2025-09-17/source#L8");
        page.QuerySelectorAll(".kpi .note").Select(note => note.Words()).Should().Equal(
            "4종목 중 1위, 빅테크 2종목 중 1위", "2개사 중 1위", "중앙값 16.25배", "1위, 2위와 21.4%p 차", "2024년 약 90의 약 1.7배");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Gathers_what_both_issues_say(Engine engine)
    {
        var view = JsonDocument.Parse(await (await data.OpenAsync(engine)).Text("/companies/alibaba.json")).RootElement;

        view.GetProperty("returns").EnumerateArray().Select(point => point.GetProperty("percent").GetDecimal()).Should().Equal(1.9m, 4.0m);
        view.GetProperty("valuationHistory").GetArrayLength().Should().Be(2);
        view.GetProperty("capex").GetArrayLength().Should().Be(2);
        view.GetProperty("launches")[1].GetProperty("events").GetArrayLength().Should().Be(15);
        view.GetProperty("benchmarks")[0].GetProperty("models")[0].GetProperty("scores").GetArrayLength().Should().Be(5);
        view.GetProperty("marketShares")[0].GetProperty("tables").GetArrayLength().Should().Be(2);
        view.GetProperty("news").EnumerateArray().Count(item => item.GetProperty("issue").GetProperty("date").GetString() == "2025-09-10").Should().Be(3);
        view.GetProperty("mentions")[1].GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).Should().Contain([71, 72, 85, 137]);
    }

    [Theory]
    [InlineData("/companies/9988.HK", "/companies/alibaba")]
    [InlineData("/companies/9988.hk", "/companies/alibaba")]
    [InlineData("/companies/BABA-US", "/companies/alibaba")]
    [InlineData("/companies/WRD%20US", "/companies/weride")]
    [InlineData("/companies/WRD-US", "/companies/weride")]
    [InlineData("/companies/wrd-us.json", "/companies/weride.json")]
    [InlineData("/companies/9988.HK.csv", "/companies/alibaba.csv")]
    [InlineData("/companies/alibaba-group", "/companies/alibaba")]
    [InlineData("/companies/alibaba-group.atom", "/companies/alibaba.atom")]
    [InlineData("/companies/Alibaba", "/companies/alibaba")]
    [InlineData("/companies/%EC%95%8C%EB%A6%AC%EB%B0%94%EB%B0%94", "/companies/alibaba")]
    public async Task Redirects_for_good_from_tickers_names_and_old_slugs(string asked, string moved)
    {
        using var answer = await (await data.OpenAsync(Engine.Sqlite)).Get(asked);

        answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        answer.Headers.Location?.OriginalString.Should().Be(moved);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Suggests_near_names_where_there_is_no_such_company(Engine engine)
    {
        var site = await data.OpenAsync(engine);

        using var answer = await site.Get("/companies/alibba");
        var page = await site.Page("/companies/alibba");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        page.QuerySelectorAll("main a[href^='/companies/']").Select(link => link.GetAttribute("href")).Should().Contain("/companies/alibaba");
    }

    [Fact]
    public async Task Stays_a_whole_page_for_a_company_that_no_issue_names()
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page("/companies/pdd");

        page.QuerySelector("h1")?.TextContent.Should().Be("핀둬둬");
        page.QuerySelectorAll(".empty").Should().NotBeEmpty();
        page.QuerySelectorAll(".kpi, svg.chart").Should().BeEmpty("nothing missing is drawn as if it were there");
    }

    [Fact]
    public async Task Follows_the_language_in_names_numbers_and_dates()
    {
        var page = await (await data.OpenAsync(Engine.Sqlite)).Page("/companies/alibaba?lang=en");

        page.QuerySelector("h1")?.TextContent.Should().Be("Alibaba Group");
        page.QuerySelectorAll(".kpi .v").Select(value => value.Words()).Should().Equal("+4.0%", "2,700CNY bn", "19.0×", "36.4%", "c. 150CNY bn");
    }

    [Fact]
    public async Task Feeds_news_and_returns_as_Atom()
    {
        using var answer = await (await data.OpenAsync(Engine.Sqlite)).Get("/companies/baidu.atom");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        XNamespace atom = "http://www.w3.org/2005/Atom";

        answer.Content.Headers.ContentType?.MediaType.Should().Be("application/atom+xml");
        feed.Descendants(atom + "entry").Select(entry => (string?)entry.Element(atom + "title")).Should().Contain("바이두, 새 추론 모델을 내놓다").And.Contain("주간 수익률: ▼2.5%");
        feed.Descendants(atom + "id").Select(id => id.Value).Should().OnlyHaveUniqueItems();
    }
}
