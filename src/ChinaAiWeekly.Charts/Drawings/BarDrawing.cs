using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Horizontal bars, names in a column of their own or, where one is too long for it, above the bars.</summary>
internal static class BarDrawing
{
    private const double LabelGap = 6;
    private const double LongestColumn = 0.46;

    public static Scene Draw(BarPlot plot, double width)
    {
        var names = plot.Rows.Select(row => new TextShape(TextShape.Edge, 0, row.Name, row.IsFocal ? "b" : "")).ToList();
        var column = names.Max(name => name.Width) + 10;
        var isAbove = column > width * LongestColumn;
        var (thickness, pitch) = plot.IsCompact ? (15, 23) : (20, 32);
        var span = Span(plot, width, isAbove ? 0 : column);

        var shapes = new List<Shape>();
        var y = plot.IsCompact ? 4.0 : 6.0;
        foreach (var row in plot.Rows)
        {
            var @class = row.IsFocal ? "b" : "";
            var name = isAbove
                ? TextShape.Wrapped(TextShape.Edge, y + 11, row.Name, width - 2, @class)
                : new TextShape(TextShape.Edge, y + thickness / 2.0 + 4.5, row.Name, @class);
            if (isAbove)
                y += name.Drop + 18;
            List<Shape> drawn = [.. Bar(row, span, y, thickness), name];
            // The reference is a line behind the bars: it stops for every word, or 2.2 is read as struck out.
            if (plot.Reference is not null)
                drawn.InsertRange(0, drawn.OfType<TextShape>().Select(text => text.Plate()).ToList());
            shapes.Add(MarkShape.Of(row, drawn));
            if (isAbove)
                shapes.Add(LineShape.Vertical(span.Zero, y - 2, y + thickness + 2, "ax"));
            y += isAbove ? thickness + 14 : pitch;
        }

        y -= isAbove ? 14 : pitch - thickness;
        if (!isAbove)
            shapes.Add(LineShape.Vertical(span.Zero, 0, y + 6, "ax"));
        if (plot.Reference is not { } reference)
            return new Scene(y + 8, shapes);

        var at = span.End((double)reference.Value);
        var label = TextShape.Wrapped(at, y + 20, reference.Label, width, "s m").KeptInside(width);
        return new Scene(label.Box.Bottom + 1, [LineShape.Vertical(at, 0, y + 5, "med2"), .. shapes, label]);
    }

    /// <summary>The bar and its label: beyond its end, or a ring and words where there is no value.</summary>
    public static IEnumerable<Shape> Bar(Mark row, BarSpan span, double y, double thickness)
    {
        var baseline = y + thickness / 2 + 4.5;
        if (row.Value is not { } exact)
        {
            yield return new CircleShape(span.Zero + 10, y + thickness / 2, 4, "ring");
            yield return new TextShape(span.Zero + 20, baseline, row.Label, "s");
            yield break;
        }

        var value = (double)exact;
        var end = span.End(value);
        var (left, right) = value < 0 ? (end, span.Zero) : (span.Zero, end);
        yield return new RectShape(left, right, y, thickness, Palette.Fill(ToneOf(row)));
        if (span.IsCut(value))
            yield return GlyphShape.Cut(value < 0 ? end + 10 : end - 14, y, thickness);
        var @class = Palette.Classed(row.IsFocal ? "b" : "", value < 0 ? "e" : "", "halo");
        yield return new TextShape(value < 0 ? end - LabelGap : end + LabelGap, baseline, row.Label, @class);
    }

    public static double LabelWidth(Mark row) => row.Value is null
        ? new TextShape(TextShape.Edge, 0, row.Label, "s").Width + 20
        : new TextShape(TextShape.Edge, 0, row.Label, row.IsFocal ? "b" : "").Width + LabelGap;

    private static BarSpan Span(BarPlot plot, double width, double offset)
    {
        var bars = plot.Rows.Select(row => new BarExtent((double)(row.Value ?? 0), LabelWidth(row))).ToList();
        if (plot.Full is { } full)
            bars.Add(new BarExtent((double)full, 0));
        if (plot.Reference is { } reference)
            bars.Add(new BarExtent((double)reference.Value, 0));
        return BarSpan.Fit(width, offset, 0, 0, bars, plot.CutsOutliers);
    }

    private static Tone ToneOf(Mark row) => row.Tone ?? (row.IsFocal ? Tone.Accent : Tone.Peer);
}
