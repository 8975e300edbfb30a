namespace ChinaAiWeekly.Store.Views;

/// <summary>Share price returns: one issue's ranking and what the weeks before it brought.</summary>
/// <param name="Issue">Null where no issue states returns over this horizon.</param>
/// <param name="Horizons">All that the published issues state, shortest first.</param>
/// <param name="Issues">All issues with returns over this horizon, newest first.</param>
/// <param name="Segment">The one segment to which rows, directions and history are narrowed; null = all.</param>
/// <param name="Segments">Of the whole issue, whatever the rows are narrowed to.</param>
/// <param name="Weeks">The issues of the history's columns, oldest first, ending with <paramref name="Issue"/>.</param>
/// <param name="Rows">By return, highest first.</param>
public sealed record ReturnsView(
    IssueKey? Issue,
    string Horizon,
    IReadOnlyList<string> Horizons,
    IReadOnlyList<IssueKey> Issues,
    string? Segment,
    SegmentReturns? All,
    IReadOnlyList<SegmentReturns> Segments,
    IReadOnlyList<RankedReturn> Rows,
    IReadOnlyList<StatedDirection> Directions,
    IReadOnlyList<IssueKey> Weeks,
    IReadOnlyList<HeatGroup> History);

/// <summary>One segment in one issue; its rows' lines are the evidence for the median.</summary>
public sealed record SegmentReturns(
    string? Segment, int Count, int Rises, int Falls, decimal Median, RankedReturn Highest, RankedReturn Lowest, IReadOnlyList<int> Lines);

/// <summary>One company's return in percent.</summary>
/// <param name="Rank">From 1; companies with equal returns share a rank.</param>
/// <param name="TickerInText">Whether the issue itself prints the ticker.</param>
/// <param name="FourWeeks">Plain sum of this and the three issues before; null unless all four state one.</param>
/// <param name="Recent">Up to eight issues ending with this one, oldest first; null = not stated.</param>
public sealed record RankedReturn(
    int Rank,
    CompanyName Company,
    bool TickerInText,
    decimal Percent,
    string? Note,
    SourceLine Source,
    decimal? FourWeeks,
    IReadOnlyList<decimal?> Recent);

/// <summary>A direction that the text gives without a figure. <paramref name="Sign"/> is + or -.</summary>
public sealed record StatedDirection(CompanyName Company, char Sign, SourceLine Source);

/// <summary>A segment's rows of the history.</summary>
public sealed record HeatGroup(string? Segment, decimal? Median, IReadOnlyList<HeatRow> Rows);

/// <param name="Cells">One a week, in the order of the view's weeks; null = not stated.</param>
public sealed record HeatRow(CompanyName Company, IReadOnlyList<HeatCell?> Cells);

/// <param name="Percent">Null where the text gives a direction alone.</param>
public sealed record HeatCell(decimal? Percent, char Sign, SourceLine Source);
