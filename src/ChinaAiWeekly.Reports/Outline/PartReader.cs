namespace ChinaAiWeekly.Reports.Outline;

/// <summary>Lays nodes out as titles and contents.</summary>
internal static class PartReader
{
    private const int LongestTitle = 160;
    private const int LongestGroup = 24;
    private const string Ornaments = "■□▣●○◎◆◇▶▷►★☆※";

    public static List<Part> Read(IReadOnlyList<OutlineNode> nodes)
    {
        var parts = new List<Part>();
        Add(nodes, parts);
        return parts;
    }

    private static void Add(IReadOnlyList<OutlineNode> nodes, List<Part> parts)
    {
        for (var at = 0; at < nodes.Count; at++)
            switch (nodes[at])
            {
                case HeadingNode heading:
                    parts.Add(Heading(heading, heading.Line.Text.TrimStart(Ornaments)));
                    break;
                case ParagraphNode { Lines: [var line] } group when IsGroup(line.Text) && at + 1 < nodes.Count && nodes[at + 1] is ListNode or TableNode:
                    parts.Add(new TitlePart(TitlePart.LineLevel, line.Text, line.Text, null, group.Whole.Text.Span));
                    break;
                case ParagraphNode paragraph:
                    Paragraph(paragraph, parts);
                    break;
                case QuoteNode quote:
                    Add(quote.Children, parts);
                    break;
                case ListNode list:
                    List(list, parts);
                    break;
                case var node:
                    parts.Add(new ContentPart(node));
                    break;
            }
    }

    /// <summary>The name of a group of companies above its rows: 반도체, in plain letters.</summary>
    public static bool IsGroup(Passage text) =>
        text.Length <= LongestGroup && OutlineWords.Segment(text.Chars) is not null && !text.Chars.ContainsAnyInRange('0', '9') && !text.Chars.Contains(',') && !EndsSentence(text);

    private static TitlePart Heading(HeadingNode heading, Passage text) => new(heading.Level, text, text, ExhibitLabel.Find(text), heading.Span);

    /// <summary>Lines that are titles stand alone, even where no blank line sets them apart.</summary>
    private static void Paragraph(ParagraphNode paragraph, List<Part> parts)
    {
        var from = 0;
        for (var at = 0; at < paragraph.Lines.Count; at++)
            if (Title(paragraph.Lines[at], paragraph.Lines.Count) is { } title)
            {
                Text(paragraph, from, at, parts);
                parts.Add(title);
                if (title.Exhibit is not null && Behind(paragraph.Lines[at]) is { Rows: var rows })
                    parts.Add(new ContentPart(new ParagraphNode(new(rows, 0), [new(rows, 0)], rows.Span)));
                from = at + 1;
            }
        Text(paragraph, from, paragraph.Lines.Count, parts);
    }

    private static void Text(ParagraphNode paragraph, int from, int to, List<Part> parts)
    {
        if (from == to)
            return;
        if (from == 0 && to == paragraph.Lines.Count)
        {
            parts.Add(new ContentPart(paragraph));
            return;
        }
        var start = paragraph.Lines[from].Text.Start;
        var whole = paragraph.Whole.Text.Slice(start - paragraph.Whole.Text.Start, paragraph.Lines[to - 1].Text.End - start);
        var lines = paragraph.Lines.Skip(from).Take(to - from).ToList();
        parts.Add(new ContentPart(new ParagraphNode(new(whole, lines[0].Bold), lines, whole.Span)));
    }

    private static TitlePart? Title(TextLine line, int lines)
    {
        if (line.Text.IsEmpty)
            return null;
        var text = line.Text.TrimStart(Ornaments);
        var label = ExhibitLabel.Find(text);
        if (Behind(line) is { Title: var title })
            return new(TitlePart.LineLevel, title, title, ExhibitLabel.Find(title), line.Text.Span);
        if (line.Text.Length > LongestTitle || (label is null && line.Remark is { Kind: LineKind.Source, Body.IsEmpty: false }))
            return null;
        var bold = line.Text.Slice(0, line.Bold).TrimStart(Ornaments).TrimEnd(":：");
        // Behind bold text may stand a unit, a date or a link in brackets.
        if (line.IsBoldAlone || (line.Bold > 0 && IsAside(line.Text.Slice(line.Bold).Trim())))
            return new(TitlePart.LineLevel, text.TrimEnd(":："), bold, label, line.Text.Span);
        return label is { IsMarked: true, Title.IsEmpty: false } || (label is not null && lines == 1 && !EndsSentence(line.Text))
            ? new(TitlePart.LineLevel, text, text, label, line.Text.Span)
            : null;
    }

    /// <summary>
    /// The title and the rows that stand on its own line: **그림 3. CAPEX**: 2024 80, 2025F 160. Without a mark between them,
    /// or without bold letters, one pair may as well be part of the title.
    /// </summary>
    private static (Passage Title, Passage Rows)? Behind(TextLine line)
    {
        if (ExhibitLabel.Find(line.Text.TrimStart(Ornaments)) is not { } label)
            return null;
        if (line.Bold > 0 && !line.IsBoldAlone)
        {
            var bold = line.Text.Slice(0, line.Bold).TrimStart(Ornaments).TrimEnd(":：");
            var rest = line.Text.Slice(line.Bold).Trim();
            var rows = rest.TrimStart(":：—–-");
            return Exhibits.PairSentence.Read(rows).Count >= (rows.Start > rest.Start ? 1 : 2) && ExhibitLabel.Find(bold) is { Title.IsEmpty: false } ? (bold, rows) : null;
        }
        return label.IsMarked && LabelSplit.Of(new(label.Title, 0)) is { Label: { IsEmpty: false } title, Body: var body } && Exhibits.PairSentence.Read(body).Count > 1
            ? (line.Text.Slice(label.Label.Start - line.Text.Start, title.End - label.Label.Start), body)
            : null;
    }

    private static bool IsAside(Passage rest) =>
        (rest.Length is > 2 and < 40 && rest[0] is '—' or '–' or '―' && !EndsSentence(rest))
        || (rest.Length > 1 && rest[0] is '(' or '[' or '（' or '<' && rest[rest.Length - 1] is ')' or ']' or '）' or '>')
        || rest.Map.IsLink(rest);

    public static bool EndsSentence(Passage text) => text[text.Length - 1] is '.' or '다' or '함' or '음' or '임' or '됨';

    /// <summary>A bullet that is an exhibit's title takes what is nested below it out of the list.</summary>
    private static void List(ListNode list, List<Part> parts)
    {
        var from = 0;
        for (var at = 0; at < list.Items.Count; at++)
        {
            var item = list.Items[at];
            if (item.Children.Count == 0 || Title(item.Line, 1) is not { Exhibit: not null } title)
                continue;
            Items(list, from, at, parts);
            parts.Add(title);
            Add(item.Children, parts);
            from = at + 1;
        }
        Items(list, from, list.Items.Count, parts);
    }

    private static void Items(ListNode list, int from, int to, List<Part> parts)
    {
        if (from == 0 && to == list.Items.Count)
            parts.Add(new ContentPart(list));
        else if (from < to)
            parts.Add(new ContentPart(new ListNode(list.Items.Skip(from).Take(to - from).ToList(), list.Items[from].Span)));
    }
}
