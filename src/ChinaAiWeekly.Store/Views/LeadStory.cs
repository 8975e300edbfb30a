using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What an issue leads with, in its own words: the first feature's heading and its labelled bullets.</summary>
/// <param name="Standfirst">The feature's first paragraph, else its first subheading.</param>
public sealed record LeadStory(string Title, NumberedText? Standfirst, IReadOnlyList<LeadPoint> Points, int FirstLine, int LastLine)
{
    private const int MostPoints = 5;

    /// <summary>Null where the issue has no feature.</summary>
    public static LeadStory? Of(ParsedIssue issue)
    {
        if (issue.Sections.FirstOrDefault(section => section.Kind == SectionKind.Feature) is not { } feature) return null;
        var numbers = new ProseNumbers(issue.Quantities);
        var end = issue.Sections.Select(section => section.Span.Start).Where(start => start > feature.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        var blocks = issue.Document.Where(block => block.Span.Start > feature.Span.Start && block.Span.Start < end && !issue.Exhibits.Any(exhibit => Inside(block.Span, exhibit.Span))).ToList();
        var paragraphs = blocks.OfType<ProseParagraph>().ToList();
        var standfirst = paragraphs.FirstOrDefault(paragraph => paragraph.Content is not [ProseStrong]) ?? paragraphs.FirstOrDefault();
        var points = blocks.OfType<ProseList>().SelectMany(list => list.Items).Select(item => Point(item, numbers)).OfType<LeadPoint>().Take(MostPoints).ToList();
        return new LeadStory(
            feature.Title,
            standfirst is null ? null : numbers.Flatten(standfirst.Content),
            points,
            feature.Span.Line,
            points.Count > 0 ? points[^1].Line : feature.Span.Line);
    }

    private static LeadPoint? Point(ProseItem item, ProseNumbers numbers)
    {
        if (item.Blocks is not [ProseParagraph { Content: [ProseStrong label, ..] } first, ..]) return null;
        var text = numbers.Flatten(first.Content.Skip(1));
        var start = text.Text.AsSpan().TrimStart() is [':' or '：', ..] ? text.Text.IndexOfAny([':', '：']) + 1 : 0;
        return new LeadPoint(numbers.Flatten(label.Content).Text.TrimEnd(':', '：', ' '), text.From(start), item.Span.Line);
    }

    private static bool Inside(SourceSpan inner, SourceSpan outer) => inner.Start >= outer.Start && inner.Start < outer.End;
}

/// <summary>A labelled bullet of the lead.</summary>
public sealed record LeadPoint(string Label, NumberedText Text, int Line);
