using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Prose;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Issues;

public sealed class WholeTextTests
{
    /// <summary>▷ before a headline stands for no word.</summary>
    private static readonly char[] Ornaments = ['▷', '▶', '■', ' '];

    /// <summary>Rows are drawn; all else of an issue must be read on its page, whatever the editor's habits.</summary>
    [Fact]
    public async Task Every_word_that_is_no_row_stands_on_the_page_of_its_issue()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        var lost = new List<string>();
        foreach (var name in UnseenIssuesTests.Issues.Select(row => row.Data))
        {
            var bytes = await File.ReadAllBytesAsync(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Issues", name + ".md"), TestContext.Current.CancellationToken);
            var issue = ReportParser.Parse(ReportText.Decode(bytes, ReportLimits.Default), new ReportOptions(Catalogs.Shipped, FileName: Path.GetFileName(name) + ".md"));
            var date = issue.Head.Date ?? throw new InvalidOperationException(name);
            await database.Get<IssuePublisher>().PublishAsync(bytes, new PublishRequest("test", date), TestContext.Current.CancellationToken);
            var page = await site.Page(string.Create(CultureInfo.InvariantCulture, $"/issues/{date:yyyy-MM-dd}"));
            var shown = Squeeze(page.QuerySelector("main")?.TextContent ?? "");
            // Rows are drawn; the label of a source or comment is the page's own.
            var drawn = issue.Lines.Where(line => line.Kind is LineKind.ExhibitRow or LineKind.ExhibitTitle or LineKind.Commentary or LineKind.Source).Select(line => line.Line).ToHashSet();
            var notes = issue.Exhibits.SelectMany(exhibit => exhibit.Source is { } source ? exhibit.Commentary.Append(source) : exhibit.Commentary);
            var words = Leaves(issue.Document).Where(leaf => !drawn.Contains(leaf.Span.Line)).Select(leaf => (leaf.Span.Line, leaf.Text)).Concat(notes.Select(note => (note.Span.Line, note.Text)));
            lost.AddRange(words.Where(word => !shown.Contains(Squeeze(word.Text.TrimStart(Ornaments).TrimEnd('.')))).Select(word => $"{name}:{word.Line} {word.Text}"));
        }
        lost.Should().BeEmpty();
    }

    private static IEnumerable<ProseText> Leaves(IEnumerable<ProseBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ProseHeading heading => Leaves(heading.Content),
        ProseParagraph paragraph => Leaves(paragraph.Content),
        ProseList list => list.Items.SelectMany(item => Leaves(item.Blocks)),
        ProseQuote quote => Leaves(quote.Blocks),
        ProseTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(Leaves),
        _ => [],
    });

    private static IEnumerable<ProseText> Leaves(IEnumerable<ProseInline> content) => content.SelectMany(inline => inline switch
    {
        ProseText text => [text],
        ProseStrong strong => Leaves(strong.Content),
        ProseEmphasis emphasis => Leaves(emphasis.Content),
        ProseLink link => Leaves(link.Content),
        _ => Enumerable.Empty<ProseText>(),
    });

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
