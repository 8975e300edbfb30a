using System.Text;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports;

/// <summary>What Markdig hangs or throws on is refused before it sees it; what an editor may write is not.</summary>
public sealed class LimitScanTests
{
    [Fact]
    public void The_sample_is_far_from_every_limit() => Check(SampleIssue.Text).Should().BeEmpty();

    [Fact]
    public void Refuses_a_line_of_five_megabytes() => Check("가\n" + new string('a', 5_000_000)).Should().Equal("CAW010:2");

    [Fact]
    public void Refuses_fifty_thousand_headings() => Check(Repeat("## a\n", 50_000)).Should().Equal("CAW011:2001");

    [Fact]
    public void Reads_twenty_thousand_rows_in_lists_and_tables()
    {
        Check("-   **표**\n" + Repeat("    -   **바이두**: +1.2%\n", 20_000)).Should().BeEmpty();
        Check("| a | b | c |\n|---|---|---|\n" + Repeat("| 바이두 | 1.2 | 3.4 |\n", 20_000)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("> ", "CAW014:1")]
    [InlineData(">", "CAW014:1")]
    [InlineData("- ", "CAW014:1")]
    [InlineData("1. ", "CAW014:1")]
    public void Refuses_a_hundred_nested_marks(string mark, string told) => Check(Repeat(mark, 100) + "a").Should().Equal(told);

    [Fact]
    public void Refuses_lists_nested_by_indentation() =>
        Check(string.Concat(Enumerable.Range(0, 64).Select(level => new string(' ', 2 * level) + "- a\n"))).Should().Equal("CAW014:33");

    [Fact]
    public void A_hundred_thousand_nested_quotes_are_two_errors_and_no_overflow() =>
        Check(Repeat("> ", 100_000) + "a").Should().Contain("CAW014:1");

    [Fact]
    public void Refuses_what_makes_emphasis_quadratic()
    {
        Check(Repeat("*a **a ", 5_000)).Should().Contain("CAW015:1");
        Check("a | b\n---|---\n" + Repeat("x | **y**\n", 10_000)).Should().Equal("CAW015:2003");
        Check("```x`\n| a |\n|---|\n" + Repeat("| **x** |\n", 10_000)).Should().Equal("CAW015:2004");
        Check(Repeat("text\n1986. *a* **b** *c*\n", 2_000)).Should().Contain(code => code.StartsWith("CAW015", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_paragraphs_near_the_limit_are_too_many() =>
        Check(Repeat(Repeat("**a** ", 1_500) + "\n\n", 40)).Should().Equal("CAW015:15");

    [Theory]
    [InlineData("[a](b", 20_000, "CAW013:1")]
    [InlineData("[ (](", 20_000, "CAW013:1")]
    [InlineData("[a]: /b\n", 50_000, "CAW017:2001")]
    public void Refuses_links_that_hang_the_parser(string piece, int times, string told) =>
        Check(Repeat(piece, times)).Should().Contain(told);

    [Fact]
    public void Refuses_a_ladder_of_backticks() =>
        Check(string.Concat(Enumerable.Range(1, 600).Select(n => new string('`', n % 100 + 1) + "a"))).Should().Equal("CAW016:1");

    [Fact]
    public void Refuses_a_small_file_that_makes_millions_of_cells() =>
        Check("|" + Repeat("a|", 1_000) + "\n|" + Repeat("-|", 1_000) + "\n" + Repeat("|\n", 2_000)).Should().Equal("CAW018:200");

    [Fact]
    public void An_indented_line_behind_a_paragraph_does_not_hide_its_brackets() =>
        Check("text\n" + Repeat("    - [a [b\n", 1_500)).Should().Contain(code => code.StartsWith("CAW013", StringComparison.Ordinal));

    [Fact]
    public void Rows_with_bold_cells_count_piece_by_piece() =>
        Check("| a | b |\n|---|---|\n" + Repeat("| **x** | **y** |\n", 20_000)).Should().BeEmpty();

    private static IEnumerable<string> Check(string text) =>
        LimitScan.Check(text, ReportLimits.Default).Select(d => $"{d.Code}:{d.Span.Line}");

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
