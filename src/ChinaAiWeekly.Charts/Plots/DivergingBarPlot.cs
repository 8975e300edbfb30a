namespace ChinaAiWeekly.Charts;

/// <summary>
/// Bars to both sides of zero, names on the empty side. A mark without a value is drawn as a hollow ring with its
/// label in words; <see cref="Mark.Tone"/> Down puts it left of zero.
/// </summary>
public sealed record DivergingBarPlot : Plot
{
    public required IReadOnlyList<Mark> Rows { get; init; }

    /// <summary>The rows of all pictures that share this scale; set by <see cref="SmallMultiples"/>.</summary>
    public IReadOnlyList<Mark>? SharedRows { get; init; }

    public override bool IsEmpty => Rows.Count == 0;
}

/// <summary>Pictures meant to be compared side by side.</summary>
public static class SmallMultiples
{
    /// <summary>Gives all of them the same zero and the same scale, computed from all their rows together.</summary>
    public static IReadOnlyList<DivergingBarPlot> OnOneScale(IReadOnlyList<DivergingBarPlot> plots)
    {
        var rows = plots.SelectMany(plot => plot.Rows).ToList();
        return [.. plots.Select(plot => plot with { SharedRows = rows })];
    }

    /// <summary>Gives all of them the same value range.</summary>
    public static IReadOnlyList<LinePlot> OnOneScale(IReadOnlyList<LinePlot> plots)
    {
        var values = plots.SelectMany(plot => plot.Series)
            .SelectMany(series => series.Points).Select(point => point.Value).OfType<decimal>().ToList();
        return values.Count == 0 ? plots : [.. plots.Select(plot => plot with { Low = values.Min(), High = values.Max() })];
    }
}
