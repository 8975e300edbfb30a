namespace ChinaAiWeekly.Reports.Outline;

/// <summary>
/// One step of an issue read from top to bottom: a title (a heading, a line that is bold alone, a line that begins with
/// an exhibit's label) or what stands below one.
/// </summary>
internal abstract record Part(SourceSpan Span);

/// <param name="Level">1 to 6 for a heading, <see cref="LineLevel"/> for a line.</param>
/// <param name="Text">The whole title.</param>
/// <param name="Strong">The part of it that is bold, or all of it.</param>
/// <param name="Exhibit">Its label, where it is an exhibit's title.</param>
internal sealed record TitlePart(int Level, Passage Text, Passage Strong, ExhibitLabel? Exhibit, SourceSpan Span) : Part(Span)
{
    public const int LineLevel = 7;

    public bool IsHeading => Level < LineLevel;
}

internal sealed record ContentPart(OutlineNode Node) : Part(Node.Span);
