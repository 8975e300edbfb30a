using System.Text;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports;

public sealed class ReportParserTests
{
    private static readonly string[] Lines = SampleIssue.Text.Split('\n');

    [Fact]
    public void Every_line_says_what_it_became()
    {
        var issue = Parse(SampleIssue.Text);
        issue.Lines.Select(line => line.Line).Should().Equal(Enumerable.Range(1, 184));
        issue.Lines.Should().NotContain(line => line.Kind == LineKind.Unused);
        issue.Lines.Where(line => line.Kind == LineKind.Blank).Should().OnlyContain(line => Lines[line.Line - 1].Trim().Length == 0);
        issue.Coverage.Structured.Should().Be(issue.Coverage.Numbers);
    }

    [Fact]
    public void Every_cell_of_a_table_counts_and_no_number_of_the_front_matter()
    {
        var issue = Parse(
            "---\nissue: 37\ndate: 2025-09-10\n---\n\n**표 1. 밸류에이션 (26F, 십억 위안, 배)**\n\n"
            + "| 기업 | 티커 | 시가총액 | PER |\n|---|---|---|---|\n| 텐센트 | 700 HK | 5,664 | 23.6x |\n| 캠브리콘 | 688256 CH | 1조 2,300억 위안 | 98.2x |\n");
        issue.Coverage.Should().BeEquivalentTo(new { Numbers = 6, Structured = 6 });
    }

    [Fact]
    public void A_malformed_row_is_named_and_the_rest_is_read()
    {
        var issue = Parse(SampleIssue.Text.Replace("**화웨이**: 13.1%", "**화웨이**: 십삼점일%", StringComparison.Ordinal));
        issue.MarketShares.Single().Rows.Should().HaveCount(5);
        issue.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(one => one.Code == "CAW050" && one.Span.Line == 52);
        issue.Coverage.UnusedLines.Should().Equal(52);
        issue.Returns.Should().HaveCount(21);
    }

    [Fact]
    public void A_number_that_became_no_data_keeps_its_place()
    {
        var text = SampleIssue.Text.Replace("**BYD**: -4.7%", "**BYD**: 17 또는 19 수준", StringComparison.Ordinal);
        var coverage = Parse(text).Coverage;
        coverage.Unread.Select(span => (span.Line, span.Column, span.Cut(text))).Should().Equal((171, 18, "17"), (171, 24, "19"));
        coverage.Structured.Should().Be(coverage.Numbers - 2);
        Parse(SampleIssue.Text).Coverage.Unread.Should().BeEmpty();
    }

    [Fact]
    public void Facts_know_their_place_to_the_character()
    {
        var issue = Parse(SampleIssue.Text);
        issue.MarketShares[0].Rows[0].Span.Cut(SampleIssue.Text).Should().Be("35.8%");
        issue.News[0].HeadlineSpan.Cut(SampleIssue.Text).Should().Be(issue.News[0].Headline);
        foreach (var mention in issue.Mentions)
            mention.Span.Cut(SampleIssue.Text).Should().Be(mention.Text);
        foreach (var quantity in issue.Quantities)
            quantity.Span.Cut(SampleIssue.Text).Should().Be(quantity.Text);
    }

    [Fact]
    public void Any_order_and_loss_of_lines_is_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), picks =>
        {
            var text = string.Join('\n', picks.Select(pick => Lines[Math.Abs(pick % Lines.Length)]));
            Holds(text);
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_cut_through_the_text_is_read_without_an_exception()
    {
        for (var at = 0; at < SampleIssue.Text.Length; at += 37)
        {
            Holds(SampleIssue.Text[at..]);
            Holds(SampleIssue.Text[..at]);
        }
    }

    [Theory]
    [InlineData("> ", 100_000, "")]
    [InlineData("- ", 100_000, "")]
    [InlineData("*a **a ", 5_000, "")]
    [InlineData("[", 100_000, "")]
    [InlineData("[a](b", 50_000, "")]
    [InlineData("# 제목\n", 50_000, "")]
    [InlineData("|", 60_000, "\n|---|\n")]
    [InlineData("가", 5_000_000, "")]
    [InlineData("`", 60_000, "")]
    public void Hostile_Markdown_is_refused(string piece, int times, string end)
    {
        var issue = Parse(new StringBuilder(piece.Length * times).Insert(0, piece, times).Append(end).ToString());
        issue.IsRejected.Should().BeTrue();
        issue.Head.Lines.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Twenty_thousand_rows_are_read()
    {
        var rows = string.Concat(Enumerable.Range(0, 18_000).Select(row => $"- 행 {row}: {row % 90}.5%\n"));
        Parse("## 특집\n**표 1. 이용률**\n" + rows).Series.Single().Rows.Should().HaveCount(18_000);
    }

    private static void Holds(string text)
    {
        var issue = Parse(text);
        issue.Lines.Should().HaveCount(issue.Head.Lines);
        issue.Coverage.Unread.Should().HaveCount(issue.Coverage.Numbers - issue.Coverage.Structured);
        foreach (var span in issue.Quantities.Select(one => one.Span).Concat(issue.Returns.Select(one => one.Span)).Concat(issue.News.Select(one => one.Span)).Concat(issue.Coverage.Unread))
            (span.Start >= 0 && span.End <= text.Length).Should().BeTrue();
    }

    private static ParsedIssue Parse(string text) => ReportParser.Parse(text, new(Catalogs.Shipped, new DateOnly(2025, 9, 10)));
}
