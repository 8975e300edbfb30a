using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Reads the parts below an exhibit's title into rows, remarks and notes.</summary>
internal sealed class ContentReader
{
    private const int LongestSubject = 40;

    /// <summary>① 알리바바: the place in the list is no part of the name.</summary>
    private const string Places = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private readonly ExhibitContent content;
    private readonly List<Passage> groups = [];

    private ContentReader(ExhibitContent content) => this.content = content;

    public static ExhibitContent Read(Passage title, IEnumerable<Part> parts)
    {
        var reader = new ContentReader(new(title));
        foreach (var part in parts)
            if (part is TitlePart heading)
                reader.Heading(heading.Text);
            else if (part is ContentPart { Node: var node })
                reader.Node(node);
        return reader.content;
    }

    /// <summary>Reads one group bullet with what is nested below it as an exhibit of its own.</summary>
    public static ExhibitContent Read(BulletNode group)
    {
        var reader = new ContentReader(new(group.Line.Split.Label ?? group.Line.Text));
        foreach (var child in group.Children)
            reader.Node(child);
        return reader.content;
    }

    private void Heading(Passage title)
    {
        if (IsSubtitle(title))
        {
            content.Subtitles.Add(title);
            return;
        }
        groups.Clear();
        groups.Add(title);
        content.GroupTitles.Add(title);
    }

    private void Node(OutlineNode node)
    {
        switch (node)
        {
            case ListNode list:
                foreach (var item in list.Items)
                    Bullet(item);
                break;
            case TableNode table:
                TableReader.Read(table, groups, content);
                break;
            case ParagraphNode paragraph:
                Paragraph(paragraph);
                break;
            case QuoteNode quote:
                foreach (var child in quote.Children)
                    Node(child);
                break;
        }
    }

    private void Bullet(BulletNode bullet)
    {
        var (label, body) = Split(bullet.Line);
        var nested = bullet.Children.Count > 0;
        if (AddRemark(bullet.Line, nested ? bullet : null))
            return;
        if (label is null && !nested && TickeredRows.Read(body) is { Count: > 0 } companies)
        {
            foreach (var (name, metrics) in companies)
                content.Rows.Add(new([.. groups], name, [new(null, metrics)], null, null, name.Slice(0, metrics.End - name.Start), false));
            return;
        }
        if (label is null && Subject(body) is { } subject)
            (label, body) = (subject.Name, subject.Body);
        var isGroup = nested && label is null && !PairSentence.IsValue(body) && PairSentence.Read(body).Count == 0;
        if ((!body.IsEmpty && !isGroup) || !nested)
            Row(bullet.Line.Text, label, body);
        if (!nested)
            return;
        var group = label ?? (body.IsEmpty ? bullet.Line.Text : body);
        if (body.IsEmpty || label is null)
            content.GroupTitles.Add(group);
        groups.Add(group);
        foreach (var child in bullet.Children)
            Node(child);
        groups.RemoveAt(groups.Count - 1);
    }

    private void Row(Passage whole, Passage? label, Passage body)
    {
        (label, body) = (label?.TrimStart(Places), body.IsEmpty || label is not null ? body : body.TrimStart(Places));
        if (label is null && IsSubtitle(whole))
            content.Subtitles.Add(whole);
        else if (body.IsEmpty && label is null)
            content.Notes.Add(whole);
        else
            content.Rows.Add(new([.. groups], label ?? body.Slice(0, 0), [new(null, WithoutSource(body))], null, null, whole, false));
    }

    /// <summary>8월: 1,120대 / 9월: 1,480대: the first colon heads no more than the first value. 업종 평균 PER 25.1배: it needs none.</summary>
    private static (Passage? Label, Passage Body) Split(TextLine line)
    {
        var (label, body, _) = line.Split;
        if (label is null)
            return Total(body) is { } total ? (total, body.Slice(total.Length).Trim()) : (label, body);
        return line.Bold == 0 && PairSentence.Parts(body) is [var first, _, ..] parts && PairSentence.IsValue(first) && parts.Skip(1).All(part => LabelSplit.Of(new(part, 0)).Label is { IsEmpty: false })
            ? (null, line.Text)
            : (label, body);
    }

    /// <summary>The words at the beginning that name a sum or an average of other rows.</summary>
    private static Passage? Total(Passage body)
    {
        foreach (var blank in body.Blanks().TakeWhile(at => at < LongestSubject))
            if (Companies.RowName.IsTotal(body.Slice(0, blank).Text))
                return body.Slice(0, blank);
        return null;
    }

    /// <summary>알리바바(9988.HK)는 시가총액 2.6조 위안, PER 18.1배: a row that is a sentence about its name.</summary>
    private static (Passage Name, Passage Body)? Subject(Passage body)
    {
        var chars = body.Chars;
        var blank = chars.IndexOf(' ');
        // 포니 AI(PONY US)는: the bracket belongs to the name, blanks and all.
        if (chars.IndexOf('(') is var open and > 0 && chars[open..].IndexOf(')') is var close and > 0
            && chars[(open + close)..].IndexOf(' ') == 2)
            blank = open + close + 2;
        if (blank < 2 || blank > LongestSubject || chars[blank - 1] is not ('은' or '는' or '의'))
            return null;
        var rest = body.Slice(blank + 1).Trim();
        // 화웨이는 31만 장, 캠브리콘은 …: a value right behind the name is the name's own.
        return PairSentence.Read(rest).Count > 1 && !PairSentence.IsValue(PairSentence.Parts(rest)[0]) ? (body.Slice(0, blank - 1), rest) : null;
    }

    /// <summary>… 기타 23.2% (자료: Omdia): the source of the exhibit may end its only line.</summary>
    private Passage WithoutSource(Passage body)
    {
        if (body.IsEmpty || body[body.Length - 1] != ')' || body.Chars.LastIndexOf('(') is not (var open and > 0)
            || Remark.Of(new(body.Slice(open), 0)) is not { Kind: LineKind.Source } remark)
            return body;
        content.Source ??= new(remark.Label, remark.Body.Text, remark.Body.Span);
        return body.Slice(0, open).Trim();
    }

    private void Paragraph(ParagraphNode paragraph)
    {
        var rows = paragraph.Lines.Count > 1 && paragraph.Lines.All(line => line.Text.Length < 120) ? paragraph.Lines : [paragraph.Whole];
        foreach (var line in rows)
        {
            var (label, body) = Split(line);
            if (line.Text.IsEmpty || AddRemark(line, null))
                continue;
            if (IsSubtitle(line.Text))
                content.Subtitles.Add(line.Text);
            else if (PairSentence.Read(body) is { Count: > 0 } || (label is not null && PairSentence.AreFigures(body)))
                Row(line.Text, label, body);
            else
                content.Notes.Add(line.Text);
        }
    }

    /// <summary>평가, 시사점, 자료: what is said about the rows, with everything nested below it.</summary>
    private bool AddRemark(TextLine line, BulletNode? nested)
    {
        if (line.Remark is not { } remark)
            return false;
        if (remark.Body.IsEmpty)
            content.Remarks.Add((line.Text, remark.Kind));
        else
            Add(remark.Label, remark.Body, line.Text, remark.Kind);
        if (nested is not null)
            foreach (var child in nested.Nested)
                Nested(remark.Label, child, remark.Kind);
        return true;
    }

    private void Nested(string label, BulletNode bullet, LineKind kind)
    {
        if (!bullet.Line.Text.IsEmpty)
            Add(label, bullet.Line.Text, bullet.Line.Text, kind);
        foreach (var child in bullet.Nested)
            Nested(label, child, kind);
    }

    private void Add(string label, Passage body, Passage whole, LineKind kind)
    {
        var text = new LabelledText(label, body.Text, body.Span);
        content.Remarks.Add((whole, kind));
        if (kind == LineKind.Source)
            content.Source ??= text;
        else
            content.Commentary.Add(text);
    }

    /// <summary>(단위: 십억 위안), 단위: %, (25F): a line that belongs to the title.</summary>
    private static bool IsSubtitle(Passage line)
    {
        var chars = line.Chars;
        return chars.StartsWith("단위") || (chars.StartsWith("Unit", StringComparison.OrdinalIgnoreCase) && chars.Length > 5 && !char.IsLetter(chars[4]))
            || (chars.Length is > 2 and < 60 && chars[0] is '(' or '[' && chars[^1] is ')' or ']' && !chars.Contains("자료", StringComparison.Ordinal)
                && !chars.Contains("출처", StringComparison.Ordinal) && !chars.Contains("Source", StringComparison.OrdinalIgnoreCase)
                && (chars.Contains("단위", StringComparison.Ordinal) || Values.UnitHint.Find(chars) is not null || chars.Length < 12));
    }
}
