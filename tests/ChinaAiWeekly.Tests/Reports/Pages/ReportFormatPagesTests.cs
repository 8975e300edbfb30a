using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Pages;

/// <summary>The examples in docs/report-format/ are read, and give exactly the facts that stand below them.</summary>
public sealed class ReportFormatPagesTests
{
    private const string Markdown = "```markdown\n";
    private const string Facts = "```facts\n";
    private const string End = "\n```\n";

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Pages())
            for (var example = 0; example < Count(page); example++)
                data.Add(Path.GetFileNameWithoutExtension(page), example);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_facts(string page, int example)
    {
        var (input, facts) = Example(Repository.Read("docs", "report-format", page + ".md"), example);
        var expected = facts.Split('\n');
        var kinds = expected.Select(FactLines.Kind).ToHashSet();
        var issue = ReportParser.Parse(input, new(Catalogs.Shipped, input.StartsWith("---", StringComparison.Ordinal) ? null : new DateOnly(2025, 9, 10)));
        FactLines.Of(issue).Where(line => kinds.Contains(FactLines.Kind(line))).Should().Equal(expected);
    }

    [Fact]
    public void Every_example_has_its_facts()
    {
        foreach (var page in Pages().Select(File.ReadAllText))
            (page.Split(Markdown).Length - 1).Should().Be(page.Split(Facts).Length - 1);
    }

    private static IEnumerable<string> Pages() => Repository.Files("docs/report-format", "*.md").Where(page => Count(page) > 0);

    private static int Count(string page) => File.ReadAllText(page).Split(Markdown).Length - 1;

    private static (string Input, string Facts) Example(string page, int example)
    {
        var part = page.Split(Markdown)[example + 1];
        return (part.Split(End)[0] + "\n", part.Split(Facts)[1].Split(End)[0]);
    }
}
