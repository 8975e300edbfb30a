using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Columns in equal slots, values on top, names in one row below, further words in the row under that.</summary>
internal static class ColumnDrawing
{
    public static Scene Draw(ColumnPlot plot, double width)
    {
        var layout = new ColumnLayout(plot, width);
        var shapes = new List<Shape>();
        if (plot.HasGrid)
            shapes.AddRange(layout.Grid());
        shapes.AddRange(Divider(plot, layout, width));
        shapes.AddRange(plot.Columns.Select((column, i) => MarkShape.Of(column, [.. Column(column, i, layout)])));
        shapes.Add(LineShape.Horizontal(new Place(layout.Left), new Place(100), layout.Y(0), "ax"));
        shapes.AddRange(plot.Columns.Where(column => column.Comparison is not null).Select(column => Comparison(column, plot, layout)));
        if (plot.Remark.Length > 0)
            shapes.Add(TextShape.Wrapped(new Place(50), layout.PlotTop - 2, plot.Remark, width * 0.9, "s m halo"));
        return new Scene(layout.Height, shapes);
    }

    private static IEnumerable<Shape> Column(Column column, int index, ColumnLayout layout)
    {
        var middle = layout.Middle(index);
        if (column.Value is { } exact)
        {
            var value = (double)exact;
            var (top, bottom) = value < 0 ? (layout.Y(0), layout.Y(value)) : (layout.Y(value), layout.Y(0));
            var tone = column.Tone ?? Tone.Accent;
            var half = layout.ColumnWidth / 2;
            yield return new RectShape(new Place(middle - half), new Place(middle + half), top, bottom - top,
                column.IsForecast ? "hto" : Palette.Fill(tone))
            {
                IsHatched = column.IsForecast,
            };
            if (layout.IsCut(value))
            {
                var cut = value < 0 ? bottom - 16 : top + 14;
                yield return new LineShape(new Place(middle - half), cut, new Place(middle + half), cut - 6, "cut");
                yield return new LineShape(new Place(middle - half), cut + 6, new Place(middle + half), cut, "cut");
            }
        }
        else
        {
            yield return LineShape.Vertical(new Place(middle), layout.Y(0), layout.Y(0) + 4, "ax");
        }

        foreach (var text in layout.TextsOf(index))
            yield return text;
    }

    private static LineShape Comparison(Column column, ColumnPlot plot, ColumnLayout layout)
    {
        var middle = layout.Middle(plot.Columns.TakeWhile(other => !ReferenceEquals(other, column)).Count());
        return LineShape.Horizontal(new Place(middle - layout.ColumnWidth * ColumnLayout.ComparisonReach), new Place(middle + layout.ColumnWidth * ColumnLayout.ComparisonReach),
            layout.Y((double)(column.Comparison ?? 0)), "med");
    }

    private static IEnumerable<Shape> Divider(ColumnPlot plot, ColumnLayout layout, double width)
    {
        var first = plot.Columns.TakeWhile(column => !column.IsForecast).Count();
        if (first == 0 || first == plot.Columns.Count)
            yield break;
        var at = new Place(layout.Middle(first) - layout.Slot / 2);
        yield return LineShape.Vertical(at, 0, layout.PlotBottom, "dash");
        foreach (var (text, place, @class) in new[] { (plot.ActualWord, at - 6, "s e"), (plot.ForecastWord, at + 6, "s") })
        {
            var words = new TextShape(place, 14, text, @class);
            if (text.Length > 0 && words.Box.IsInside(width, layout.Height))
                yield return words;
        }
    }
}
