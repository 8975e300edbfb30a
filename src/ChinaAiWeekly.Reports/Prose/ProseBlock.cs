namespace ChinaAiWeekly.Reports.Prose;

/// <summary>
/// A block of the text: the only form in which the text reaches a page. It holds text and allow-listed links,
/// never markup, so that a writer that encodes text cannot be made to emit anything else.
/// </summary>
public abstract record ProseBlock(SourceSpan Span);

public sealed record ProseHeading(int Level, IReadOnlyList<ProseInline> Content, SourceSpan Span) : ProseBlock(Span);

public sealed record ProseParagraph(IReadOnlyList<ProseInline> Content, SourceSpan Span) : ProseBlock(Span);

public sealed record ProseList(bool Ordered, IReadOnlyList<ProseItem> Items, SourceSpan Span) : ProseBlock(Span);

/// <summary>One list item: its blocks, nested lists among them.</summary>
public sealed record ProseItem(IReadOnlyList<ProseBlock> Blocks, SourceSpan Span);

public sealed record ProseQuote(IReadOnlyList<ProseBlock> Blocks, SourceSpan Span) : ProseBlock(Span);

/// <summary>A pipe table; the first row is the head.</summary>
public sealed record ProseTable(IReadOnlyList<ProseRow> Rows, SourceSpan Span) : ProseBlock(Span);

public sealed record ProseRow(IReadOnlyList<IReadOnlyList<ProseInline>> Cells, SourceSpan Span);

public sealed record ProseCode(string Text, SourceSpan Span) : ProseBlock(Span);

public sealed record ProseRule(SourceSpan Span) : ProseBlock(Span);

public abstract record ProseInline(SourceSpan Span);

public sealed record ProseText(string Text, SourceSpan Span) : ProseInline(Span);

public sealed record ProseStrong(IReadOnlyList<ProseInline> Content, SourceSpan Span) : ProseInline(Span);

public sealed record ProseEmphasis(IReadOnlyList<ProseInline> Content, SourceSpan Span) : ProseInline(Span);

public sealed record ProseCodeSpan(string Text, SourceSpan Span) : ProseInline(Span);

/// <summary>A link whose address is http, https or mailto; any other stays text.</summary>
public sealed record ProseLink(IReadOnlyList<ProseInline> Content, Uri Address, SourceSpan Span) : ProseInline(Span);

public sealed record ProseBreak(SourceSpan Span) : ProseInline(Span);
