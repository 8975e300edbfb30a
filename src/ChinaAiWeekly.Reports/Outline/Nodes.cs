namespace ChinaAiWeekly.Reports.Outline;

/// <summary>A line or paragraph of visible text. Sections, exhibits and news all ask for its label: it is looked for once.</summary>
/// <param name="bold">How many characters the bold text at its beginning covers, 0 for none.</param>
internal sealed class TextLine(Passage text, int bold)
{
    private LabelSplit? split;
    private Remark? remark;
    private bool hasRemark;

    public Passage Text => text;

    public int Bold => bold;

    /// <summary>Its label and what it says.</summary>
    public LabelSplit Split => split ??= LabelSplit.Of(this);

    /// <summary>What it says about the text above it; null where it is no such line.</summary>
    public Remark? Remark
    {
        get
        {
            if (!hasRemark)
                (remark, hasRemark) = (Outline.Remark.Of(this), true);
            return remark;
        }
    }

    /// <summary>Nothing but bold text, perhaps with a colon behind it.</summary>
    public bool IsBoldAlone => Bold > 0 && Text.Slice(Bold).TrimEnd(":：").IsEmpty;
}

/// <summary>A block of the issue as the readers see it: structure and text, no marks.</summary>
internal abstract record OutlineNode(SourceSpan Span);

internal sealed record HeadingNode(int Level, TextLine Line, SourceSpan Span) : OutlineNode(Span);

/// <param name="Lines">As the source breaks them; <paramref name="Whole"/> has blanks for the breaks.</param>
internal sealed record ParagraphNode(TextLine Whole, IReadOnlyList<TextLine> Lines, SourceSpan Span) : OutlineNode(Span);

internal sealed record ListNode(IReadOnlyList<BulletNode> Items, SourceSpan Span) : OutlineNode(Span);

/// <param name="Line">The bullet's own text.</param>
/// <param name="Children">What is nested below: lists, tables, further paragraphs.</param>
internal sealed record BulletNode(TextLine Line, IReadOnlyList<OutlineNode> Children, SourceSpan Span) : OutlineNode(Span)
{
    /// <summary>The bullets nested directly below.</summary>
    public IEnumerable<BulletNode> Nested => Children.OfType<ListNode>().SelectMany(list => list.Items);
}

/// <summary>A pipe table; the first row is the head. Every row is padded to the head's width.</summary>
internal sealed record TableNode(IReadOnlyList<TableRowNode> Rows, SourceSpan Span) : OutlineNode(Span);

internal sealed record TableRowNode(IReadOnlyList<Passage> Cells, SourceSpan Span);

internal sealed record QuoteNode(IReadOnlyList<OutlineNode> Children, SourceSpan Span) : OutlineNode(Span);

/// <summary>Code, which nobody reads, and rules.</summary>
internal sealed record OpaqueNode(bool IsCode, SourceSpan Span) : OutlineNode(Span);
