using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>A block that a reader reads as an exhibit.</summary>
/// <param name="Title">Where its title stands; the whole line.</param>
internal sealed record ExhibitBlock(
    ExhibitLabel? Label, Passage Title, SourceSpan TitleSpan, ExhibitContent Content, ExhibitReader Reader, int? Section, SourceSpan End);

/// <summary>Finds labelled exhibits and unlabelled blocks of typed rows.</summary>
internal sealed class ExhibitFinder(List<Part> parts, List<SectionPart> sections)
{
    private readonly bool[] taken = new bool[parts.Count];
    private readonly HashSet<TitlePart> heads = new(sections.Select(section => section.Title), ReferenceEqualityComparer.Instance);

    /// <summary>The exhibits in document order.</summary>
    public List<ExhibitBlock> Find()
    {
        var found = new List<ExhibitBlock>();
        var last = -1;
        for (var at = 0; at < parts.Count; at++)
        {
            while (last + 1 < sections.Count && at >= sections[last + 1].From - 1)
                last++;
            var section = last >= 0 && at < sections[last].To ? last : -1;
            var inNews = section >= 0 && sections[section].Section.Kind == SectionKind.News;
            if (parts[at] is TitlePart { Exhibit: { } label } labelled && !IsSection(labelled))
            {
                var end = End(at, labelled, inNews);
                Add(at, end, labelled, label, section, found);
                at = end - 1;
            }
            else if (parts[at] is TitlePart { IsHeading: true } && !inNews && at + 1 < parts.Count && parts[at + 1] is TitlePart { Exhibit: null, IsHeading: false } own && OutlineWords.Segment(own.Text.Chars) is null)
            {
                // The line below the heading is the rows' own title; the heading only says what they are.
            }
            else if (parts[at] is TitlePart title && !inNews && End(at, title, inNews) is var stop && stop > at + 1 && Add(at, stop, title, null, section, found))
            {
                at = stop - 1;
            }
            else if (parts[at] is ContentPart { Node: ListNode list } && !inNews && !taken[at])
            {
                foreach (var item in list.Items)
                    if (Group(item) is { } group)
                        found.Add(group with { Section = section < 0 ? null : section });
            }
        }
        return found;
    }

    /// <summary>Whether a part belongs to an exhibit.</summary>
    public bool IsTaken(int part) => taken[part];

    private bool IsSection(TitlePart title) => heads.Contains(title);

    private bool Add(int at, int end, TitlePart title, ExhibitLabel? label, int section, List<ExhibitBlock> found)
    {
        var name = label is { } own ? own.Title : title.Text;
        if (label is null && OutlineWords.IsCommentary(name.Chars))
            return false;
        var body = parts.GetRange(at + 1, end - at - 1);
        var inner = new List<ExhibitBlock>();
        var naming = ExhibitReaders.Naming(name.Chars);
        var rows = WithoutGroups(body, label, naming, inner).ToList();
        var above = label is null && section >= 0 && sections[section].Title != title && naming.Count == 0 ? sections[section].Title.Text : default(Passage?);
        if (above is { } heading)
            naming = ExhibitReaders.Naming(heading.Chars);
        // Prose: no title says what rows it might hold, and no table shows it.
        if (label is null && naming.Count == 0 && inner.Count == 0 && !rows.Exists(HasTable))
            return false;
        var content = ContentReader.Read(name, rows);
        content.Above = above;
        content.Headings = Headings(at);
        var reader = label is null ? Unlabelled(content, naming) : ExhibitReaders.Typed(content, naming) ?? ExhibitReaders.Untitled(content);
        if (reader is null && inner.Count == 0)
            return false;
        for (var part = at; part < end; part++)
            taken[part] = true;
        int? place = section < 0 ? null : section;
        if (reader is not null && (label is not null || content.Rows.Count > 0))
            found.Add(new(label, name, title.Text.Span, content, reader, place, end > at + 1 ? parts[end - 1].Span : title.Span));
        found.AddRange(inner.Select(block => block with { Section = place }));
        return true;
    }

    private static bool HasTable(Part part) => part is ContentPart { Node: var node } && HasTable(node);

    private static bool HasTable(OutlineNode node) => node switch
    {
        TableNode => true,
        ListNode list => list.Items.Any(item => item.Children.Any(HasTable)),
        QuoteNode quote => quote.Children.Any(HasTable),
        _ => false,
    };

    /// <summary>The headings above a part, from the nearest to the section's own.</summary>
    private List<Passage> Headings(int at)
    {
        var found = new List<Passage>();
        var level = parts[at] is TitlePart { IsHeading: true } own ? own.Level : TitlePart.LineLevel;
        for (var above = at - 1; above >= 0 && level > 1; above--)
            if (parts[above] is TitlePart { IsHeading: true } heading && heading.Level < level)
            {
                found.Add(heading.Text);
                level = IsSection(heading) ? 1 : heading.Level;
            }
        return found;
    }

    /// <summary>A block without a label is an exhibit only where title and rows agree on a type, or where it is a table of numbers.</summary>
    private static ExhibitReader? Unlabelled(ExhibitContent content, List<ExhibitReader> naming)
    {
        if (content.Rows.Count == 0)
            return null;
        if (ExhibitReaders.Typed(content, naming) is { } typed)
            return content.Rows.Count > 1 || content.Rows[0].IsTable || content.Notes.Count == 0 ? typed : null;
        return content.Rows.TrueForAll(row => row.IsTable) && ExhibitReaders.Untitled(content) is { Type: not ExhibitType.Text } known ? known : null;
    }

    /// <summary>Takes groups that are exhibits of another type out of a block: returns below valuations.</summary>
    private static IEnumerable<Part> WithoutGroups(List<Part> body, ExhibitLabel? label, List<ExhibitReader> naming, List<ExhibitBlock> inner)
    {
        // A heading such as 밸류에이션 및 주가 수익률 heads more than one exhibit.
        var several = label is null && naming.Count > 1;
        foreach (var part in body)
        {
            if (part is not ContentPart { Node: ListNode list })
            {
                yield return part;
                continue;
            }
            var kept = new List<BulletNode>();
            foreach (var item in list.Items)
                if (Group(item) is { } group && (several || naming.Count == 0 || group.Reader != naming[0]))
                    inner.Add(group);
                else
                    kept.Add(item);
            if (kept.Count > 0)
                yield return kept.Count == list.Items.Count ? part : new ContentPart(new ListNode(kept, kept[0].Span));
        }
    }

    /// <summary>A bullet without a value whose label and nested rows make an exhibit.</summary>
    private static ExhibitBlock? Group(BulletNode item)
    {
        if (item.Children.Count == 0 || item.Line.Text.IsEmpty || !item.Line.Split.Body.IsEmpty)
            return null;
        var naming = ExhibitReaders.Naming((item.Line.Split.Label ?? item.Line.Text).Chars);
        if (naming.Count == 0)
            return null;
        var content = ContentReader.Read(item);
        return content.Rows.Count > 1 && ExhibitReaders.Typed(content, naming) is { } reader
            ? new(null, content.Title, item.Line.Text.Span, content, reader, null, item.Span)
            : null;
    }

    /// <summary>The first part that no longer belongs to the exhibit that <paramref name="title"/> opens.</summary>
    private int End(int at, TitlePart title, bool inNews)
    {
        var rows = false;
        for (var next = at + 1; next < parts.Count; next++)
            switch (parts[next])
            {
                case TitlePart other when other.Exhibit is not null || (other.IsHeading && (other.Level <= title.Level || !title.IsHeading)) || IsSection(other):
                    return next;
                case TitlePart { IsHeading: false } other when rows && title is { Exhibit: null, IsHeading: false } && ExhibitReaders.Promises(other.Text.Chars):
                    return next;
                case TitlePart other when rows && (inNews || !PartReader.IsGroup(other.Text)) && !(other.IsHeading && title.IsHeading && title.Exhibit is not null):
                    return next;
                case TitlePart other when !rows && title.Exhibit is null && next > at + 1:
                    return next;
                case TitlePart when title.Exhibit is null && !rows && ExhibitReaders.All.Any(reader => reader.Names(((TitlePart)parts[next]).Text.Chars)):
                    return next;
                case ContentPart { Node: ListNode or TableNode }:
                    rows = true;
                    break;
                case ContentPart { Node: OpaqueNode }:
                    return next;
                case ContentPart { Node: ParagraphNode paragraph } when rows && !IsRemark(paragraph):
                    return next;
            }
        return parts.Count;
    }

    private static bool IsRemark(ParagraphNode paragraph) =>
        paragraph.Whole.Text is var text && (text.IsEmpty || text[0] is '※' or '☞' or '<' or '(' or '*' or '[' || paragraph.Whole.Remark is not null);
}
