using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Companies;

public sealed class CompanyMatcherTests
{
    private static readonly CompanyCatalog Catalog = Catalogs.Shipped;

    [Theory]
    [InlineData("알리바바는 볼케이노 엔진을 앞섬", "alibaba:알리바바 bytedance:볼케이노 엔진")]
    [InlineData("바이두와의 제휴", "baidu:바이두")]
    [InlineData("호라이즌로보틱스", "horizon-robotics:호라이즌로보틱스")]
    [InlineData("킹소프트 클라우드", "kingsoft-cloud:킹소프트 클라우드")]
    [InlineData("메타버스와 애플리케이션, 인텔리전스", "")]
    [InlineData("메타는 애플과 인텔에서", "meta:메타 apple:애플 intel:인텔")]
    [InlineData("신알리바바", "")]
    [InlineData("NIO와 Nio, nio, NIOx", "nio:NIO nio:Nio")]
    [InlineData("XBYD BYD2 pre_BYD BYD의 BYD/BYD", "byd:BYD byd:BYD byd:BYD")]
    [InlineData("a meta model, an oracle, a seer", "")]
    [InlineData("Tencent-backed MiniMax", "tencent:Tencent minimax:MiniMax")]
    [InlineData("DeepSeek-V3.1", "deepseek:DeepSeek")]
    [InlineData("阿里巴巴与百度合作", "alibaba:阿里巴巴 baidu:百度")]
    [InlineData("ＢＹＤ와 엔비디아", "byd:ＢＹＤ nvidia:엔비디아")]
    [InlineData("9988.HK, WRD US, 688256 CH, NASDAQ: BIDU", "alibaba:9988.HK weride:WRD US cambricon:688256 CH baidu:NASDAQ: BIDU")]
    public void Finds_names_and_tickers_where_they_stand_as_such(string text, string expected) =>
        Shown(Catalog.Matcher.Find(text)).Should().Be(expected);

    [Fact]
    public void Takes_the_tickers_in_brackets_behind_a_name_with_it() =>
        Shown(Catalog.Matcher.Find("알리바바(9988.HK, BABA US)와 바이두 (9888.HK)")).Should().Be("alibaba:알리바바 baidu:바이두");

    [Fact]
    public void Lets_the_name_win_over_a_ticker_that_contradicts_it()
    {
        var match = Catalog.Matcher.Find("알리바바(9888.HK)").Should().ContainSingle().Subject;
        match.Slug.Should().Be("alibaba");
        match.OtherTicker.Should().Be("9888.HK");
    }

    [Fact]
    public void Believes_an_ambiguous_name_only_with_support()
    {
        Shown(Catalog.Matcher.Find("JD 실적")).Should().BeEmpty();
        Shown(Catalog.Matcher.Find("JD(9618.HK) 실적")).Should().Be("jd:JD");
        Shown(Catalog.Matcher.Find("JD 실적, JD닷컴 주가")).Should().Be("jd:JD jd:JD닷컴");
        Shown(Catalog.Matcher.Find("JD 실적", new HashSet<string> { "jd" })).Should().Be("jd:JD");
    }

    [Fact]
    public void Says_where_each_match_stands()
    {
        const string text = "9월 8일 알리바바(9988.HK)는 텐센트를";
        foreach (var match in Catalog.Matcher.Find(text))
            text.Substring(match.Start, match.Length).Should().Be(match.Text);
    }

    [Fact]
    public void Finds_the_companies_of_the_sample_issue_in_order_of_first_appearance()
    {
        var lines = SampleIssue.Text.Split('\n');
        foreach (var (line, companies) in SampleIssue.NewsCompanies)
        {
            var item = string.Join('\n', lines.Skip(line - 1).TakeWhile((text, index) => index == 0 || text.Length > 0));
            Catalog.Matcher.Find(item).Select(match => match.Slug).Distinct().Should().Equal(companies, "line {0}", line);
        }
    }

    private static string Shown(IEnumerable<CompanyMatch> matches) =>
        string.Join(' ', matches.Select(match => $"{match.Slug}:{match.Text}"));
}
