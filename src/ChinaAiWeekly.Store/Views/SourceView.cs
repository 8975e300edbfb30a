using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Views;

/// <summary>A revision of an issue line by line, each with what it became.</summary>
/// <param name="Current">The revision that readers see; another one is shown as history, without links into the site.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UnusedLines">Lines that nothing was read from and that are not blank.</param>
public sealed record SourceView(
    IssueKey Issue,
    int Revision,
    int Current,
    DateTime CreatedAt,
    string Encoding,
    string Sha256,
    int Numbers,
    int Structured,
    IReadOnlyList<int> UnusedLines,
    IReadOnlyList<SourceViewLine> Lines);

/// <param name="Became">The exhibit or news item that the line is part of; null for other lines.</param>
/// <param name="Facts">How many rows, quantities and dates were read from it.</param>
/// <param name="Numbers">Where the numbers stand that were read from it.</param>
/// <param name="Unread">Where the numbers stand that were not: none of them overlaps one that was.</param>
public sealed record SourceViewLine(
    int Line,
    string Text,
    LineKind Kind,
    LineTarget? Became,
    int Facts,
    IReadOnlyList<TextNumber> Numbers,
    IReadOnlyList<TextNumber> Unread,
    IReadOnlyList<LineRemark> Remarks);

public enum LineTargetKind { Exhibit, News }

/// <param name="Number">Of the exhibit in its issue, or the ordinal of the news item: its address.</param>
public sealed record LineTarget(LineTargetKind Kind, int Number, string Title);

/// <summary>A diagnostic about a line.</summary>
public sealed record LineRemark(string Code, Severity Severity, DiagnosticText Text)
{
    /// <summary>The English words.</summary>
    public string Message => Text.English;
}
