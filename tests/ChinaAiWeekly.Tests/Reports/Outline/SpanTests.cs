using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Prose;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Outline;

public sealed class SpanTests
{
    private static readonly string[] Fragments =
    [
        "알리바바(9988.HK)", "**알리바바(9988.HK)**는 ", "**라벨**: ", "-   ", "\n-   ", "\n    -   ", "\n        - ", "\n\n", "\n", "`코드 12%` ",
        "[링크](https://a.b/c) ", "&amp; ", "\\* ", "店小蜜5.0 ", "| 가 | 나 |\n|---|---|\n| **다** | 1.5% |\n", "\n## 제목\n", "\n##제목\n", "\n• 점\n",
        "\n> 인용 ", "*기울임* ", "<그림 2> ", "[표 1]: 제목 ", "1,400여 개 ", "  \n", "\t", "\n| 가 | 나 |\n| 다 | 라 |\n", "\n  -   두 칸 ", "👩‍🚀 ",
    ];

    [Fact]
    public void Every_text_of_the_sample_issue_is_cut_out_exactly() =>
        Check(File.ReadAllText(Path.Combine(Support.Repository.Root, "data/issues/2025-09-10.md")));

    [Fact]
    public void Every_text_of_any_mixture_of_marks_is_cut_out_exactly() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), parts =>
        {
            Check(string.Concat(parts.Select(part => Fragments[Math.Abs(part % Fragments.Length)])));
            return true;
        }).QuickCheckThrowOnFailure();

    private static void Check(string text)
    {
        var source = MarkdownSource.Read(new(text), []);
        foreach (var found in source.Document.SelectMany(Texts))
        {
            var cut = found.Span.Cut(text);
            if (!cut.Contains('&') && !cut.Contains('\\'))
                cut.Should().Be(found.Text);
            var before = text[..found.Span.Start];
            found.Span.Line.Should().Be(before.Count(c => c == '\n') + 1);
            found.Span.Column.Should().Be(found.Span.Start - (before.LastIndexOf('\n') + 1) + 1);
        }
        var visible = source.Map.Text;
        for (var at = 0; at < visible.Length; at++)
            if (char.IsLetterOrDigit(visible[at]) && !source.Map.Source(at, 1).Cut(text).Contains('&'))
                source.Map.Source(at, 1).Cut(text).Should().Contain(visible[at].ToString());
    }

    private static IEnumerable<(string Text, ChinaAiWeekly.Reports.SourceSpan Span)> Texts(ProseBlock block) => block switch
    {
        ProseHeading heading => heading.Content.SelectMany(Texts),
        ProseParagraph paragraph => paragraph.Content.SelectMany(Texts),
        ProseList list => list.Items.SelectMany(item => item.Blocks).SelectMany(Texts),
        ProseQuote quote => quote.Blocks.SelectMany(Texts),
        ProseTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).SelectMany(Texts),
        _ => [],
    };

    private static IEnumerable<(string, ChinaAiWeekly.Reports.SourceSpan)> Texts(ProseInline inline) => inline switch
    {
        ProseText text => [(text.Text, text.Span)],
        ProseStrong strong => strong.Content.SelectMany(Texts),
        ProseEmphasis emphasis => emphasis.Content.SelectMany(Texts),
        ProseLink link => link.Content.SelectMany(Texts),
        _ => [],
    };
}
