using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Docs;

/// <summary>docs/ko says in Korean what the help's English pages say: the same files, headings and examples.</summary>
public sealed partial class KoreanDocsTests
{
    private static readonly IReadOnlyList<string> English =
        [.. Repository.Files("docs/report-format", "*.md").Select(Repository.Relative).Select(path => path["docs/".Length..]), "diagnostics.md"];

    public static TheoryData<string> Pages => [.. English];

    [Fact]
    public void Every_page_of_the_help_has_its_Korean_one_and_the_other_way_round() =>
        Repository.Files("docs/ko", "*.md").Select(path => Repository.Relative(path)["docs/ko/".Length..]).Should().BeEquivalentTo(English);

    [Theory, MemberData(nameof(Pages))]
    public void A_Korean_page_has_the_headings_of_its_English_one(string page)
    {
        Levels(Korean(page)).Should().NotBeEmpty().And.Equal(Levels(Repository.Read("docs", page)));
        Prose(Korean(page)).Should().MatchRegex("[가-힣]");
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_Korean_page_has_the_examples_of_its_English_one(string page) =>
        Examples(Korean(page)).Should().Equal(Examples(Repository.Read("docs", page)));

    [Theory]
    [InlineData("diagnostics.md")]
    [InlineData("ko/diagnostics.md")]
    public void Every_code_has_its_section(string page) =>
        Prose(Repository.Read("docs", page)).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])
            .Should().Equal(DiagnosticMessagesTests.Samples().Select(sample => sample.Diagnostic.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("report-format/README.md")]
    [InlineData("ko/report-format/README.md")]
    public void The_overview_leads_to_every_chapter(string page) =>
        ChapterLink().Matches(Repository.Read("docs", page)).Select(link => link.Groups[1].Value)
            .Should().BeEquivalentTo(English.Where(name => name.Contains('/', StringComparison.Ordinal) && !name.EndsWith("README.md", StringComparison.Ordinal)).Select(name => Path.GetFileName(name)));

    private static string Korean(string page) => Repository.Read("docs", "ko", page);

    private static IEnumerable<int> Levels(string page) => Heading().Matches(Prose(page)).Select(heading => heading.Groups[1].Length);

    private static IReadOnlyList<string> Examples(string page) => [.. Fence().Matches(page).Select(fence => fence.Value)];

    /// <summary>A page without its examples, whose headings are not its own.</summary>
    private static string Prose(string page) => Fence().Replace(page, "");

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(#+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([a-z-]+\.md)\)")]
    private static partial Regex ChapterLink();
}
