namespace ChinaAiWeekly.Reports.Outline;

/// <summary>One section as a stretch of parts; <paramref name="From"/> is behind its heading.</summary>
internal sealed record SectionPart(Section Section, TitlePart Title, int From, int To);

/// <summary>Cuts an issue into sections and says what kind each is, by its heading's words and by what stands below.</summary>
internal static class SectionReader
{
    private const int LongestLabel = 20;

    /// <summary>The document's own title: a first-level heading above sections of a lower level.</summary>
    public static TitlePart? DocumentTitle(List<Part> parts)
    {
        var headings = parts.OfType<TitlePart>().Where(title => title.IsHeading).ToList();
        if (headings is not [{ Level: 1 } first, _, ..])
            return null;
        var tops = headings.Count(title => title.Level == 1);
        if (tops > 1)
            // Every section has the first level; a first one without text is the title all the same.
            return parts.IndexOf(first) + 1 < parts.Count && parts[parts.IndexOf(first) + 1] is TitlePart { Level: 1 } ? first : null;
        var seconds = headings.Where(title => title.Level == headings.Where(other => other.Level > 1).Min(other => other.Level)).ToList();
        return OutlineWords.NamesNews(first.Text.Chars) && seconds.TrueForAll(title => OutlineWords.Category(title.Text.Chars) is not null) ? null : first;
    }

    public static List<SectionPart> Read(List<Part> parts)
    {
        var title = DocumentTitle(parts);
        var headings = parts.OfType<TitlePart>().Where(part => part.IsHeading && part != title).ToList();
        if (headings.Count == 0)
            return [];
        var level = headings.Min(part => part.Level);
        var sections = new List<SectionPart>();
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at] is not TitlePart head || head == title || head.Level != level)
                continue;
            var to = at + 1;
            while (to < parts.Count && !(parts[to] is TitlePart next && next.Level <= level))
                to++;
            sections.Add(new(new(Kind(head, parts, at + 1, to), head.Text.Text, head.Span), head, at + 1, to));
        }
        return sections;
    }

    private static SectionKind Kind(TitlePart head, List<Part> parts, int from, int to)
    {
        var title = head.Text.Chars;
        var (lines, categories, headlines, prose, rows) = (0, 0, 0, 0, 0);
        var (marketExhibits, otherExhibits) = (0, 0);
        for (var at = from; at < to; at++)
            switch (parts[at])
            {
                case TitlePart { IsHeading: true } sub when OutlineWords.Category(sub.Text.Chars) is not null:
                    categories++;
                    break;
                case TitlePart { Exhibit: null } group when PartReader.IsGroup(group.Text):
                    break;
                case TitlePart { Exhibit: null, IsHeading: true } sub when OutlineWords.NamesMarket(sub.Text.Chars):
                    marketExhibits++;
                    break;
                case TitlePart { Exhibit: null }:
                    headlines++;
                    break;
                case TitlePart exhibit when OutlineWords.NamesMarket(exhibit.Text.Chars):
                    marketExhibits++;
                    break;
                case TitlePart:
                    otherExhibits++;
                    break;
                case ContentPart { Node: ListNode list }:
                    Count(list, ref prose, ref rows);
                    break;
                case ContentPart { Node: TableNode table }:
                    rows += table.Rows.Count;
                    break;
                case ContentPart { Node: ParagraphNode paragraph } when paragraph.Lines[0].Split is var split && (Exhibits.PairSentence.Read(split.Body).Count > 0 || (split.Label is not null && Exhibits.PairSentence.AreFigures(split.Body))):
                    rows++;
                    break;
                case ContentPart { Node: ParagraphNode paragraph } when paragraph.Whole.Remark is null:
                    lines++;
                    break;
            }
        var isEmpty = lines + prose + rows + headlines + categories == 0;
        if (OutlineWords.NamesAside(title))
            return SectionKind.Other;
        if (OutlineWords.NamesNews(title) && !isEmpty && (headlines > 0 || categories > 0 || prose > 0 || marketExhibits + otherExhibits == 0))
            return SectionKind.News;
        if (categories > 0 && categories * 2 > Subheadings(parts, from, to))
            return SectionKind.News;
        if (OutlineWords.NamesMarket(title) && (rows >= prose || isEmpty))
            return SectionKind.Market;
        if (OutlineWords.Category(title) is not null && headlines > 0)
            return SectionKind.News;
        // Exhibits without a story, market data among them, are market data, whatever the heading calls them: 시장, 차트.
        if (marketExhibits > 0 && headlines + lines + prose == 0)
            return SectionKind.Market;
        if (isEmpty)
            return OutlineWords.NamesNews(title) ? SectionKind.News : SectionKind.Other;
        // Figures or dates without a story, under a heading that promises none: 데이터 모음, 다음 주 체크포인트.
        var isBare = headlines + lines == 0 && (parts[from] is TitlePart { Exhibit: not null } || AreDays(parts, from, to));
        return isBare && title.Length <= LongestLabel && !title.ContainsAny(",，?!'‘\"“") && !OutlineWords.NamesStory(title) ? SectionKind.Other : SectionKind.Feature;
    }

    /// <summary>10/22 킹소프트 클라우드 3분기 실적: nothing but days and what they bring.</summary>
    private static bool AreDays(List<Part> parts, int from, int to) => Enumerable.Range(from, to - from).All(at =>
        parts[at] is ContentPart { Node: ListNode list } && list.Items.All(item => Values.DateForms.Begin(item.Line.Text.Chars)));

    private static int Subheadings(List<Part> parts, int from, int to)
    {
        var level = int.MaxValue;
        var count = 0;
        for (var at = from; at < to; at++)
            if (parts[at] is TitlePart { IsHeading: true } sub)
            {
                if (sub.Level < level)
                    (level, count) = (sub.Level, 0);
                count += sub.Level == level ? 1 : 0;
            }
        return count;
    }

    /// <summary>A row is short and has a figure, or has several; remarks count as neither; prose is the rest.</summary>
    private static void Count(ListNode list, ref int prose, ref int rows)
    {
        foreach (var item in list.Items)
        {
            var text = item.Line.Text.Chars;
            if (item.Line.Remark is not null)
                continue;
            if (!text.IsEmpty && (text.Count('%') > 2
                || ((text.Length < 40 || text.ContainsAny("%％배x")) && (text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９')) && text.Length < 120)))
                rows++;
            else if (item.Children.Count == 0)
                prose++;
            foreach (var child in item.Children)
                if (child is ListNode nested)
                    Count(nested, ref prose, ref rows);
                else if (child is TableNode table)
                    rows += table.Rows.Count;
        }
    }
}
