using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.News;

/// <summary>Categories in brackets at the beginning of headlines: [산업] 위라이드, 아부다비서 허가.</summary>
/// <param name="areUsed">Some headline of the section has a known one, so that an unknown one is a category, too.</param>
internal sealed class CategoryTags(bool areUsed)
{
    private const int Longest = 12;

    public static CategoryTags Find(IEnumerable<Part> parts) => new(parts.Any(part => part switch
    {
        TitlePart title => Split(title.Text) is { Known: not null },
        ContentPart { Node: ParagraphNode paragraph } => Split(paragraph.Lines[0].Text) is { Known: not null },
        ContentPart { Node: ListNode list } => list.Items.Any(item => Split(item.Line.Text) is { Known: not null }),
        _ => false,
    }));

    /// <summary>The category that a headline begins with, and what is left of the headline.</summary>
    public (NewsCategory Category, Passage Name, Passage Headline)? Of(Passage line) =>
        areUsed && Split(line) is { } tag ? (tag.Known ?? NewsCategory.Other, tag.Name, tag.Headline) : null;

    private static (NewsCategory? Known, Passage Name, Passage Headline)? Split(Passage line)
    {
        if (line.IsEmpty || line[0] is not ('[' or '【' or '<' or '〈'))
            return null;
        var close = line.Chars.IndexOfAny("]】>〉");
        if (close < 2 || close > Longest || line.Slice(close + 1).Trim() is not { IsEmpty: false } rest)
            return null;
        var name = line.Slice(1, close - 1).Trim();
        return name.IsEmpty || name.Chars.ContainsAnyInRange('0', '9') ? null : (OutlineWords.Category(name.Chars), name, rest);
    }
}
