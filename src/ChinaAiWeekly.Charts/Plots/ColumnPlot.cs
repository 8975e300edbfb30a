namespace ChinaAiWeekly.Charts;

/// <summary>One column. A null value leaves its place empty, ticked on the axis.</summary>
public sealed record Column(string Name, decimal? Value, string Label) : Mark(Name, Value, Label)
{
    /// <summary>Not yet happened: hatched, and behind the dashed divider.</summary>
    public bool IsForecast { get; init; }

    /// <summary>A line of its own below the name, such as the change from the column before.</summary>
    public string Below { get; init; } = "";

    /// <summary>Another value of the same period to compare with, drawn as a short black line.</summary>
    public decimal? Comparison { get; init; }
}

/// <summary>
/// Vertical columns in order of time, direct labels, no value axis. Values may be negative. Where labels do not fit
/// side by side they wrap, and where that does not help only the first, last, highest and lowest are printed.
/// </summary>
public sealed record ColumnPlot : Plot
{
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Words left and right of the divider between actual and forecast columns.</summary>
    public string ActualWord { get; init; } = "";

    public string ForecastWord { get; init; } = "";

    /// <summary>Gridlines with labels, for long series whose columns are not all labelled.</summary>
    public bool HasGrid { get; init; }

    /// <summary>How far the axis reaches at least to both sides of zero, so that one small value does not fill the picture.</summary>
    public decimal Reach { get; init; }

    /// <summary>Words inside the plot, such as why it is nearly empty.</summary>
    public string Remark { get; init; } = "";

    /// <inheritdoc cref="BarPlot.CutsOutliers"/>
    public bool CutsOutliers { get; init; } = true;

    /// <summary>Height of the whole picture in px.</summary>
    public int Height { get; init; } = 236;

    public override bool IsEmpty => Columns.Count == 0;
}
