using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Prose;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Outline;

/// <summary>A long pipe table is given to Markdig in pieces and is one table all the same.</summary>
public sealed class LongTableTests
{
    private const int Rows = 100;

    [Theory]
    [InlineData("| 기업 | 수익률 |\n|---|---|\n", "| **회사{0}** | {0}% |\n")]
    [InlineData("| 기업 | 수익률 |\n", "| **회사{0}** | {0}% |\n")]
    [InlineData("기업 | 수익률\n---|---\n", "**회사{0}** | {0}%\n")]
    [InlineData("- 항목\n\n  | 기업 | 수익률 |\n  |---|---|\n", "  | **회사{0}** | {0}% |\n")]
    [InlineData("| 기업 | 수익률\n|---|---\n", "| **회사{0}** | {0}%\n")]
    public void Every_row_is_read_at_its_place(string head, string row)
    {
        var text = head + string.Concat(Enumerable.Range(0, Rows).Select(at => string.Format(null, row, at))) + "아래 문장\n";
        var source = MarkdownSource.Read(new(text), []);
        var table = Tables(source.Nodes).Should().ContainSingle().Subject;
        table.Rows.Should().HaveCount(Rows + 1);
        table.Span.Cut(text).TrimEnd().Should().EndWith(text[..text.IndexOf("아래", StringComparison.Ordinal)].TrimEnd()[^8..]);
        for (var at = 0; at < Rows; at++)
        {
            var cells = table.Rows[at + 1].Cells;
            cells[0].Text.Should().Be($"회사{at}");
            cells[1].Span.Cut(text).Should().Be($"{at}%");
            cells[1].Span.Line.Should().Be(head.Count(c => c == '\n') + at + 1);
        }
        source.Nodes[^1].Should().BeOfType<ParagraphNode>().Which.Whole.Text.Text.Should().Be("아래 문장");
        Prose(source.Document).Should().ContainSingle().Which.Rows.Should().HaveCount(Rows + 1);
    }

    [Fact]
    public void Two_long_tables_stay_two()
    {
        var table = "| 기업 | 수익률 |\n|---|---|\n" + string.Concat(Enumerable.Range(0, Rows).Select(at => $"| 회사{at} | {at}% |\n"));
        Tables(MarkdownSource.Read(new($"{table}\n{table}"), []).Nodes).Select(one => one.Rows.Count).Should().Equal(Rows + 1, Rows + 1);
    }

    private static IEnumerable<TableNode> Tables(IEnumerable<OutlineNode> nodes) => nodes.SelectMany(node => node switch
    {
        TableNode table => [table],
        ListNode list => list.Items.SelectMany(item => Tables(item.Children)),
        _ => [],
    });

    private static IEnumerable<ProseTable> Prose(IEnumerable<ProseBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ProseTable table => [table],
        ProseList list => list.Items.SelectMany(item => Prose(item.Blocks)),
        _ => [],
    });
}
