using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Companies;

public sealed class CompanyMatcherTests
{
    private static readonly CompanyMatcher Matcher = Catalogs.Shipped.Matcher;

    [Fact]
    public void Names_the_ticker_that_contradicts_a_name()
    {
        var match = Matcher.Find("알리바바(9888.HK)").Should().ContainSingle().Subject;
        (match.Slug, match.OtherTicker).Should().Be(("alibaba", "9888.HK"));
    }

    [Fact]
    public void Takes_support_for_an_ambiguous_name_from_the_caller_too() =>
        Matcher.Find("JD 실적", new HashSet<string> { "jd" }).Should().ContainSingle().Which.Slug.Should().Be("jd");

    [Fact]
    public void Finds_the_companies_of_the_sample_issue_in_order_of_first_appearance()
    {
        var lines = SampleIssue.Text.Split('\n');
        foreach (var (line, companies) in SampleIssue.NewsCompanies)
        {
            var item = string.Join('\n', lines.Skip(line - 1).TakeWhile((text, index) => index == 0 || text.Length > 0));
            Matcher.Find(item).Select(match => match.Slug).Distinct().Should().Equal(companies, "line {0}", line);
        }
    }

    [Fact]
    public void Gives_ordered_matches_that_cut_out_their_text_whatever_is_read()
    {
        var pieces = Gen.Elements("알리바바", "(9988.HK)", "(9888.HK)", "JD", "NIO", "메타", "버스", "는", " ", "(", ")", "x", "京东", "Li", "1", ".HK", "\n", "BABA US");
        Prop.ForAll(pieces.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var matches = Matcher.Find(text);
            var end = 0;
            foreach (var match in matches)
            {
                match.Start.Should().BeGreaterThanOrEqualTo(end);
                text.Substring(match.Start, match.Length).Should().Be(match.Text);
                end = match.End;
            }
        }).QuickCheckThrowOnFailure();
    }
}
