using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using FluentAssertions.Execution;

namespace ChinaAiWeekly.Tests.Reports.Values;

/// <summary>A page of docs/report-format whose tables are examples.</summary>
internal sealed class DocsPage(string name)
{
    /// <summary>
    /// Holds every table with these two column titles to what <paramref name="read"/> says of its first column; a second
    /// column of several codes is compared as it stands, one code without its marks.
    /// </summary>
    public void Holds(string input, string output, Func<string, string> read) =>
        Check(MarkdownTables.Read(Path, input, output).Select(row => (row[0], row[1], read(row[0]))));

    public void Holds(string first, string second, string output, Func<string, string, string> read) =>
        Check(MarkdownTables.Read(Path, first, second, output).Select(row => (row[0] + " | " + row[1], row[2], read(row[0], row[1]))));

    private string Path { get; } = Repository.PathTo("docs", "report-format", name);

    private static void Check(IEnumerable<(string Input, string Told, string Read)> rows)
    {
        var all = rows.ToList();
        all.Should().NotBeEmpty();
        using var scope = new AssertionScope();
        foreach (var (input, told, read) in all)
            Bare(read).Should().Be(Bare(told), "the page says so of {0}", input);
    }

    private static string Bare(string text) =>
        text.Length > 1 && text[0] == '`' && text[^1] == '`' && text.Count(c => c == '`') == 2 ? text[1..^1] : text;
}
