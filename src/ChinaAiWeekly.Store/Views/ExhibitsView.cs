using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Views;

/// <summary>All exhibits of all issues, newest issue first, in the order of each document.</summary>
/// <param name="Counts">How many there are of each type, whatever the list is narrowed to.</param>
public sealed record ExhibitsView(ExhibitType? Type, IReadOnlyList<TypeCount> Counts, IReadOnlyList<ExhibitLine> Exhibits);

public sealed record TypeCount(ExhibitType Type, int Count);

/// <param name="Rows">How many facts were taken from it.</param>
public sealed record ExhibitLine(ExhibitKey Exhibit, ExhibitType Type, int Rows);

/// <summary>One exhibit, whole: the tables of its type, its commentary and its text as written.</summary>
/// <param name="Directions">Rises and falls that the issue states without a figure; they stand with its first exhibit of returns.</param>
/// <param name="Previous">The exhibit before it in the same issue; null at the first.</param>
/// <param name="Lines">Its own lines of the source, title first, as written.</param>
public sealed record ExhibitView(
    ExhibitKey Exhibit,
    ExhibitType Type,
    ExhibitKey? Previous,
    ExhibitKey? Next,
    IReadOnlyList<ShareTable> MarketShares,
    IReadOnlyList<CapexTable> Capex,
    BenchmarkExhibit? Benchmarks,
    LaunchTable? Launches,
    IReadOnlyList<Multiples> Valuations,
    IReadOnlyList<ExhibitReturn> Returns,
    IReadOnlyList<StatedDirection> Directions,
    IReadOnlyList<SeriesPoint> Series,
    IReadOnlyList<ExhibitNote> Commentary,
    ExhibitNote? Publisher,
    IReadOnlyList<TextLine> Lines);

/// <summary>A return as the exhibit states it, of any horizon.</summary>
public sealed record ExhibitReturn(CompanyName Company, string Horizon, decimal Percent, string? Segment, string? Note, SourceLine Source);

/// <summary>One value of an exhibit of no other type.</summary>
/// <param name="Column">Null where there is but one.</param>
public sealed record SeriesPoint(
    string Label, string? Column, decimal Value, string? Unit, bool Approximate, bool Forecast, CompanyName? Company, SourceLine Source);

public sealed record ExhibitNote(string Label, string Text, SourceLine Source);

/// <summary>One line of the source, without its line end.</summary>
public sealed record TextLine(int Line, string Text);
