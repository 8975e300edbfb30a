using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>
/// Bars to both sides of zero. Zero and scale are computed from the extremes of all rows that share them, so that at
/// the narrowest width the longest bar ends, with its label, exactly at the edge.
/// </summary>
internal static class DivergingBarDrawing
{
    private const double Thickness = 16;
    private const double Pitch = 25;
    private const double Top = 28;
    private const double NameGap = 8;
    private const double ValueGap = 5;

    // Names get at most this share of the width, then wrap.
    private const double LongestName = 0.42;

    public static Scene Draw(DivergingBarPlot plot, double width)
    {
        var all = plot.SharedRows ?? plot.Rows;
        var span = Span(all, width);
        var shapes = new List<Shape>();
        var y = Top;
        foreach (var row in plot.Rows)
        {
            var drawn = Row(row, span, y, width);
            shapes.Add(drawn);
            y += Pitch + drawn.Shapes.OfType<TextShape>().Max(text => text.Drop);
        }

        var bottom = y - (Pitch - Thickness) + 7;
        return new Scene(bottom, [.. Grid(plot, all, span, bottom, width), .. shapes, LineShape.Vertical(span.Zero, 20, bottom, "ax")]);
    }

    private static BarSpan Span(IReadOnlyList<Mark> rows, double width)
    {
        var names = rows.ToLookup(IsLeft, row => Name(row, new Place(0), 0, width).Width + NameGap);
        var words = rows.Where(row => row.Value is null).ToLookup(IsLeft, row => Words(row, new Place(0), 0, width).Width + 20);
        var bars = rows.Where(row => row.Value is not null)
            .Select(row => new BarExtent((double)(row.Value ?? 0), Value(row, new Place(0), 0).Width + ValueGap)).ToList();
        return BarSpan.Fit(width, 0, Room(left: true), Room(left: false), bars, cutsOutliers: true);

        // Names stand opposite to their bars, words without a number beside the ring.
        double Room(bool left) => names[!left].Concat(words[left]).Append(0).Max();
    }

    private static MarkShape Row(Mark row, BarSpan span, double y, double width)
    {
        var baseline = y + 13;
        var name = Name(row, IsLeft(row) ? span.Zero + NameGap : span.Zero - NameGap, baseline, width);
        if (row.Value is not { } exact)
        {
            var side = IsLeft(row) ? -1 : 1;
            return MarkShape.Of(row,
            [
                name, new CircleShape(span.Zero + side * 10, y + 9, 4, "ring"), Words(row, span.Zero + side * 20, baseline, width),
            ]);
        }

        var value = (double)exact;
        var end = span.End(value);
        var label = Value(row, value < 0 ? end - ValueGap : end + ValueGap, baseline);
        if (value == 0)
            return MarkShape.Of(row, [name, label]);

        var bar = new RectShape(value < 0 ? end : span.Zero, value < 0 ? span.Zero : end, y, Thickness, Palette.Fill(ToneOf(row)));
        return span.IsCut(value)
            ? MarkShape.Of(row, [bar, GlyphShape.Cut(value < 0 ? end + 10 : end - 14, y, Thickness), name, label])
            : MarkShape.Of(row, [bar, name, label]);
    }

    private static IEnumerable<Shape> Grid(DivergingBarPlot plot, IReadOnlyList<Mark> rows, BarSpan span, double bottom, double width)
    {
        var values = rows.Select(row => (double)(row.Value ?? 0)).ToList();
        var step = Ticks.RoundBelow(values.Select(value => Math.Min(Math.Abs(value), span.Cap)).Append(0).Max());
        var zero = new TextShape(span.Zero, 14, plot.TickLabel(0), "s m").KeptInside(width);
        yield return zero;
        foreach (var tick in new[] { -step, step })
        {
            var isReached = tick < 0 ? values.Min() <= (double)tick : values.Max() >= (double)tick;
            var at = span.End((double)tick);
            var label = new TextShape(at, 14, plot.TickLabel(tick), "s m").KeptInside(width);
            if (step == 0 || !isReached || label.Box.Touches(zero.Box, width))
                continue;
            yield return LineShape.Vertical(at, 20, bottom, "gr");
            yield return label;
        }
    }

    private static bool IsLeft(Mark row) => row.Value is { } value ? value < 0 : row.Tone is Tone.Down;

    private static Tone ToneOf(Mark row) => row.Tone ?? (IsLeft(row) ? Tone.Down : Tone.Up);

    private static TextShape Name(Mark row, Place at, double baseline, double width) =>
        TextShape.Wrapped(at, baseline, row.Name, width * LongestName - NameGap,
            Palette.Classed(row.IsFocal ? "b" : "", IsLeft(row) ? "" : "e", "halo"));

    private static TextShape Value(Mark row, Place at, double baseline) => new(at, baseline, row.Label,
        Palette.Classed("b", row.Value == 0 ? "" : Palette.Ink(ToneOf(row)), IsLeft(row) ? "e" : "", "halo"));

    private static TextShape Words(Mark row, Place at, double baseline, double width) =>
        TextShape.Wrapped(at, baseline, row.Label, width * LongestName - 20, Palette.Classed("s", IsLeft(row) ? "e" : "", "halo"));
}
