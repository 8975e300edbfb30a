namespace ChinaAiWeekly.Charts;

/// <summary>A row of cells, or a heading over the rows that follow when it has none. Cells are matched to columns by order.</summary>
public sealed record HeatRow(string Name, IReadOnlyList<Mark> Cells);

/// <summary>
/// Values in rows and columns, shaded by size in four steps to each side of zero. Cells print their label where it fits.
/// On a page a table shows the same better; this is for the picture's own address.
/// </summary>
public sealed record HeatmapPlot : Plot
{
    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<HeatRow> Rows { get; init; }

    /// <summary>Absolute values at which the second, third and fourth step begin.</summary>
    public IReadOnlyList<decimal> Steps { get; init; } = [2, 5, 9];

    public override bool IsEmpty => Columns.Count == 0 || Rows.All(row => row.Cells.Count == 0);
}
