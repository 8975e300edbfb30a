using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Shaded cells in rows and columns; column names that would touch are left out, newest first.</summary>
internal static class HeatmapDrawing
{
    private const double CellHeight = 26;
    private const double LongestName = 0.4;

    // A printed value such as '▲16.1%' fits a cell of this width.
    private const int WideCell = 58;

    public static int NaturalWidth(HeatmapPlot plot) => (int)NameColumn(plot, double.MaxValue) + plot.Columns.Count * WideCell;

    public static Scene Draw(HeatmapPlot plot, double width)
    {
        var left = NameColumn(plot, width) / width * 100;
        var cell = (100 - left) / plot.Columns.Count;
        var shapes = new List<Shape>(ColumnNames(plot, left, cell, width));
        var y = 24.0;
        foreach (var row in plot.Rows)
        {
            var isHeading = row.Cells.Count == 0;
            var limit = isHeading ? width - 2 : left / 100 * width - 8;
            var name = TextShape.Wrapped(TextShape.Edge, y + (isHeading ? 22 : 17), row.Name, limit, isHeading ? "b" : "");
            shapes.Add(name);
            shapes.AddRange(row.Cells.Take(plot.Columns.Count).Select((mark, i) =>
                MarkShape.Of(mark, [.. Cell(plot, mark, left + i * cell, cell, y, width)])));
            y += CellHeight + name.Drop + (isHeading ? 4 : 0);
        }

        return new Scene(y, shapes);
    }

    private static double NameColumn(HeatmapPlot plot, double width) => Math.Min(width * LongestName,
        plot.Rows.Where(row => row.Cells.Count > 0).Max(row => TextWidth.Of(row.Name, 13, isBold: false)) + 12);

    private static IEnumerable<Shape> ColumnNames(HeatmapPlot plot, double left, double cell, double width) =>
        plot.Columns.Select((name, i) => new TextShape(new Place(left + (i + 0.5) * cell), 15, name, "s m").KeptInside(width))
            .ToList().Thinned(width);

    private static IEnumerable<Shape> Cell(HeatmapPlot plot, Mark mark, double left, double cell, double y, double width)
    {
        var step = 1 + plot.Steps.Count(limit => Math.Abs(mark.Value ?? 0) >= limit);
        var fill = mark.Value switch { null => "un", 0 => "z0", < 0 => $"d{step}", _ => $"u{step}" };
        yield return new RectShape(new Place(left + cell * 0.03), new Place(left + cell * 0.97), y, CellHeight - 2, fill);

        var ink = mark.Value is null ? "s" : mark.Value != 0 && step >= 3 ? $"o{step}" : "";
        var text = new TextShape(new Place(left + cell / 2), y + 17, mark.Label, Palette.Classed("m", ink));
        if (text.Width <= cell / 100 * width - 4)
            yield return text;
    }
}
