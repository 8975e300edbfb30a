using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.News;

/// <summary>Reads a news section: categories, headlines, and what stands below each.</summary>
internal sealed class NewsReader(List<Part> parts, SectionPart section, Func<int, bool> isTaken, ReadingContext context)
{
    private readonly List<NewsDraft> drafts = [];
    private readonly CategoryTags tags = CategoryTags.Find(parts.GetRange(section.From, section.To - section.From));
    private readonly (int Level, bool HasKnown) top = Top(parts.GetRange(section.From, section.To - section.From));
    private NewsCategory category = OutlineWords.Category(section.Title.Text.Chars) ?? NewsCategory.Other;
    private string categoryTitle = section.Section.Title;
    private bool hasHeadings;
    private bool hasBold;
    private NewsDraft? item;

    /// <summary>The items in document order.</summary>
    public IReadOnlyList<NewsDraft> Read()
    {
        Look(section.From, section.To, section.Title.Level);
        for (var at = section.From; at < section.To; at++)
        {
            if (isTaken(at))
                continue;
            switch (parts[at])
            {
                case TitlePart title when title.IsHeading && IsCategory(title, at):
                    category = OutlineWords.Category(title.Text.Chars) ?? NewsCategory.Other;
                    categoryTitle = title.Text.Text;
                    item = null;
                    Look(at + 1, End(at, title.Level), title.Level);
                    break;
                case TitlePart title when title.IsHeading || !hasHeadings:
                    Begin(title.IsHeading ? title.Text : title.Strong, title.Text, title.Span);
                    break;
                case TitlePart title:
                    item?.Add(null, title.Text, title.Text, 0);
                    break;
                case ContentPart { Node: var node }:
                    Content(node);
                    break;
            }
        }
        return drafts;
    }

    /// <summary>The highest level of heading below the section's own, and whether a known category stands there.</summary>
    private static (int Level, bool HasKnown) Top(List<Part> parts)
    {
        var headings = parts.OfType<TitlePart>().Where(part => part.IsHeading).ToList();
        var level = headings.Count == 0 ? TitlePart.LineLevel : headings.Min(part => part.Level);
        return (level, headings.Exists(part => part.Level == level && OutlineWords.Category(part.Text.Chars) is not null));
    }

    /// <summary>How headlines are set from here on: as headings, as bold lines, or as bullets.</summary>
    private void Look(int from, int to, int level)
    {
        var headings = Enumerable.Range(from, to - from).Where(at => parts[at] is TitlePart { IsHeading: true, Exhibit: null } && !isTaken(at)).ToList();
        hasHeadings = headings.Exists(at => parts[at] is TitlePart title && title.Level > level && !IsCategory(title, at));
        hasBold = Enumerable.Range(from, to - from).Any(at => parts[at] is TitlePart { IsHeading: false } && !isTaken(at));
    }

    private int End(int at, int level)
    {
        var end = at + 1;
        while (end < section.To && !(parts[end] is TitlePart next && next.Level <= level))
            end++;
        return end;
    }

    /// <summary>A heading with a known name, or with headlines below it; else it is a headline itself.</summary>
    private bool IsCategory(TitlePart title, int at)
    {
        if (OutlineWords.Category(title.Text.Chars) is not null)
            return true;
        if (title.Level > top.Level)
            return false;
        // Beside 산업 and 정책 a heading is a category, whatever its words and however its items are set.
        if (top.HasKnown)
            return true;
        var end = End(at, title.Level);
        for (var below = at + 1; below < end; below++)
            if (parts[below] is TitlePart { Exhibit: null } || (parts[below] is ContentPart { Node: ListNode list } && list.Items.Any(IsHeadline)))
                return true;
        return end == at + 1 || (title.Text.Length < 20 && end == at + 2 && parts[at + 1] is ContentPart { Node: ParagraphNode { Whole.Text.Length: < 30 } });
    }

    private void Begin(Passage headline, Passage line, SourceSpan span)
    {
        var (of, title) = (category, categoryTitle);
        if (tags.Of(headline) is { } tag)
            (of, title, headline) = (tag.Category, tag.Name.Text, tag.Headline);
        item = new(of, title, headline, line, span);
        drafts.Add(item);
    }

    /// <summary>[산업] 위라이드, …: a line that begins with its category is a headline, however it is set.</summary>
    private void Tagged(ParagraphNode paragraph)
    {
        foreach (var line in paragraph.Lines)
            if (tags.Of(line.Text) is not null)
                Begin(line.Text, line.Text, line.Text.Span);
            else
                Fact(line, 0);
    }

    private void Content(OutlineNode node)
    {
        switch (node)
        {
            case ParagraphNode paragraph when tags.Of(paragraph.Lines[0].Text) is not null:
                Tagged(paragraph);
                break;
            case ListNode list when (item is null || item.IsBullet) && !hasHeadings && !hasBold:
                foreach (var bullet in list.Items)
                    if (bullet.Children.Count > 0 && OutlineWords.Category(bullet.Line.Text.Chars) is { } named)
                        CategoryItem(bullet, named);
                    else
                        BulletItem(bullet);
                break;
            case ListNode list when item is not null:
                foreach (var bullet in list.Items)
                    Bullet(bullet, 0);
                break;
            case ParagraphNode paragraph when (item is null || item.IsBullet) && !hasHeadings && !hasBold && paragraph.Lines[0].Bold > 0:
                foreach (var line in paragraph.Lines)
                    if (line.Bold > 0)
                        BulletItem(new(line, [], line.Text.Span));
                    else
                        Fact(line, 0);
                break;
            case ParagraphNode paragraph when item is not null:
                Fact(paragraph.Whole, 0);
                break;
            case TableNode table when item is not null:
                foreach (var row in table.Rows)
                    item.Add(null, new(context.Map, row.Cells[0].Start, row.Cells[^1].End - row.Cells[0].Start), row.Cells[0], 0);
                break;
        }
    }

    private static bool IsHeadline(BulletNode bullet) => bullet.Line.IsBoldAlone || (bullet.Children.Count > 0 && bullet.Line.Split is { Body.IsEmpty: true } or { Label: null });

    /// <summary>A category that is a bullet with its items nested below.</summary>
    private void CategoryItem(BulletNode bullet, NewsCategory named)
    {
        (category, categoryTitle) = (named, bullet.Line.Text.TrimEnd(":：").Text);
        foreach (var below in bullet.Nested)
            BulletItem(below);
    }

    /// <summary>A top bullet that is a headline, or a whole item in one line.</summary>
    private void BulletItem(BulletNode bullet)
    {
        var (label, body, loose) = bullet.Line.Split;
        if (IsHeadline(bullet) || label is null || loose)
        {
            Begin(Headline(bullet.Line, bullet.Line.Text), bullet.Line.Text, bullet.Line.Text.Span);
        }
        else
        {
            Begin(Headline(bullet.Line, label.Value), bullet.Line.Text, bullet.Line.Text.Span);
            item?.Add(null, body, body, 0);
        }
        if (item is not null)
            item.IsBullet = true;
        foreach (var child in bullet.Children)
            Below(child, 0);
    }

    /// <summary>What is bold, as where headlines are lines of their own; behind it may stand a date or a source in brackets.</summary>
    private static Passage Headline(TextLine line, Passage all) =>
        line.Bold > 0 && (line.IsBoldAlone || line.Text.Slice(line.Bold).Trim() is { Length: > 0 } rest && rest[0] is '(' or '[' or '<' or '—' or '–' or ':')
            ? line.Text.Slice(0, line.Bold).TrimEnd(":：")
            : all;

    private void Bullet(BulletNode bullet, int level)
    {
        Fact(bullet.Line, level);
        foreach (var child in bullet.Children)
            Below(child, level + 1);
    }

    private void Below(OutlineNode node, int level)
    {
        if (node is ListNode list)
            foreach (var bullet in list.Items)
                Bullet(bullet, level);
        else if (node is ParagraphNode paragraph)
            Fact(paragraph.Whole, level);
        else if (node is QuoteNode quote)
            foreach (var child in quote.Children)
                Below(child, level);
    }

    private void Fact(TextLine line, int level)
    {
        if (line.Text.IsEmpty || item is null)
            return;
        var (label, body, loose) = line.Split;
        if (IsSource(line, label))
            item.AddSource(line.Text);
        else if (label is { } named && !loose && (line.Bold > 0 || named.Length <= 40))
            item.Add(named, body, line.Text, level);
        else
            item.Add(null, line.Text, line.Text, level);
    }

    /// <summary>출처: SCMP, (자료: 블룸버그), or a line that is nothing but a link.</summary>
    private bool IsSource(TextLine line, Passage? label)
    {
        if ((label is { } named && OutlineWords.IsSource(named.Chars)) || line.Remark is { Kind: LineKind.Source })
            return true;
        var text = line.Text;
        if (text[0] is '(' or '[' or '<' && text[text.Length - 1] is ')' or ']' or '>')
            text = text.Slice(1, text.Length - 2).Trim();
        return !text.IsEmpty && context.Map.IsLink(text);
    }
}
