namespace ChinaAiWeekly.Charts;

/// <summary>
/// Horizontal bars from zero, drawn in the order given; names stand left of the bars, or above them where one is long.
/// Negative values grow to the left of the zero line.
/// </summary>
public sealed record BarPlot : Plot
{
    public required IReadOnlyList<Mark> Rows { get; init; }

    /// <summary>A vertical line to compare with, labelled below the bars.</summary>
    public Reference? Reference { get; init; }

    /// <summary>The value at the full length of a bar, where the scale must not follow the data (100 for a score of 100).</summary>
    public decimal? Full { get; init; }

    /// <summary>Whether a value many times all others is cut and marked, so that the others stay readable.</summary>
    public bool CutsOutliers { get; init; } = true;

    /// <summary>Low bars for small pictures side by side.</summary>
    public bool IsCompact { get; init; }

    public override bool IsEmpty => Rows.Count == 0;
}

/// <summary>Several bars under one name, such as the scores of several models in one test. Each bar prints its own name.</summary>
public sealed record BarGroup(string Name, IReadOnlyList<Mark> Bars);

/// <summary>Groups of horizontal bars on one scale.</summary>
public sealed record GroupedBarPlot : Plot
{
    public required IReadOnlyList<BarGroup> Groups { get; init; }

    /// <inheritdoc cref="BarPlot.Full"/>
    public decimal? Full { get; init; }

    public override bool IsEmpty => Groups.All(group => group.Bars.Count == 0);
}
