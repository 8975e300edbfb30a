namespace ChinaAiWeekly.Charts;

/// <summary>One point of a line; a null value is a gap in it.</summary>
public sealed record LinePoint(decimal At, decimal? Value, string Label)
{
    /// <inheritdoc cref="Mark.Note"/>
    public string? Note { get; init; }

    /// <inheritdoc cref="Mark.Href"/>
    public string? Href { get; init; }

    /// <summary>The way to this point is dotted: not measured but expected.</summary>
    public bool IsProjected { get; init; }
}

/// <summary>A line, named at its end.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points)
{
    public Tone Tone { get; init; } = Tone.Accent;

    /// <summary>Holds each value until the next one instead of sloping towards it.</summary>
    public bool IsStep { get; init; }
}

/// <summary>Values over a continuous axis; each line carries its name and last value at its end.</summary>
public sealed record LinePlot : Plot
{
    public required IReadOnlyList<LineSeries> Series { get; init; }

    /// <summary>Labels of the horizontal axis; those that would touch a neighbour are left out.</summary>
    public IReadOnlyList<AxisLabel> AxisLabels { get; init; } = [];

    /// <summary>The range of values to show at least; null follows the data.</summary>
    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>Height of the whole picture in px.</summary>
    public int Height { get; init; } = 220;

    public override bool IsEmpty => !Series.Any(series => series.Points.Any(point => point.Value is not null));
}

/// <summary>A line the size of a word, for a table cell: no text, the last point marked.</summary>
public sealed record Sparkline : Plot
{
    /// <summary>Values at equal distances, oldest first; null is a gap.</summary>
    public required IReadOnlyList<decimal?> Values { get; init; }

    /// <summary>Size in px.</summary>
    public int Width { get; init; } = 96;

    public int Height { get; init; } = 24;

    public override bool IsEmpty => Values.All(value => value is null);
}
