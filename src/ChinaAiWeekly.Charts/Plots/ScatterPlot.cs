namespace ChinaAiWeekly.Charts;

/// <summary>One labelled point. <see cref="Mark.Value"/> is its height, <paramref name="At"/> its place across.</summary>
public sealed record ScatterPoint(string Name, decimal At, decimal? Value, string Label) : Mark(Name, Value, Label);

/// <summary>
/// Two values against each other. Names stand beside their points without touching; a name that finds no room is
/// left to hover, focus and the table, focal points first.
/// </summary>
public sealed record ScatterPlot : Plot
{
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>What is measured across and upwards, with unit.</summary>
    public string AcrossLabel { get; init; } = "";

    public string UpwardsLabel { get; init; } = "";

    /// <summary>Height of the whole picture in px.</summary>
    public int Height { get; init; } = 320;

    public override bool IsEmpty => Points.All(point => point.Value is null);
}

/// <summary>One dot a mark along one axis, dots that would touch stacked upwards. Focal marks are named.</summary>
public sealed record StripPlot : Plot
{
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <inheritdoc cref="BarPlot.Reference"/>
    public Reference? Reference { get; init; }

    public override bool IsEmpty => Marks.All(mark => mark.Value is null);
}
