using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Bars under group headings; each bar says at its end whose it is, so no legend is needed.</summary>
internal static class GroupedBarDrawing
{
    private const double Thickness = 14;
    private const double Pitch = 20;

    public static Scene Draw(GroupedBarPlot plot, double width)
    {
        var bars = plot.Groups.SelectMany(group => group.Bars).ToList();
        var isAbove = bars.Max(bar => Label(bar, new Place(0), 0).Width) > width / 2;
        var labels = bars.ToLookup(bar => bar.Value is > 0, bar => isAbove ? 0 : Label(bar, new Place(0), 0).Width + 26);
        var extents = bars.Select(bar => new BarExtent((double)(bar.Value ?? 0), bar.Value is > 0 && !isAbove ? Label(bar, new Place(0), 0).Width + 6 : 0)).ToList();
        if (plot.Full is { } full)
            extents.Add(new BarExtent((double)full, 0));
        // Bars to the left of zero, and rings, have their label to the right of it.
        var span = BarSpan.Fit(width, 0, 0, labels[false].Append(0).Max(), extents, cutsOutliers: true);

        var shapes = new List<Shape>();
        var y = 0.0;
        foreach (var group in plot.Groups)
        {
            var heading = TextShape.Wrapped(TextShape.Edge, y + 16, group.Name, width - 2, "b");
            shapes.Add(heading);
            y = heading.Box.Bottom + 3;
            var top = y;
            foreach (var bar in group.Bars)
            {
                if (isAbove)
                {
                    var label = Label(bar, new Place(0), y + 13);
                    label = label with { Lines = TextWidth.Wrap(bar.Name, width - TextWidth.Of(bar.Label + " ", 13, isBold: true), 12, isBold: false) };
                    y = label.Box.Bottom + 1;
                    shapes.Add(MarkShape.Of(bar, [.. Rect(bar, span, y), label]));
                    y += Pitch;
                }
                else
                {
                    shapes.Add(MarkShape.Of(bar, [.. Rect(bar, span, y), Label(bar, EndOf(bar, span), y + Thickness / 2 + 4.5)]));
                    y += Pitch;
                }
            }

            shapes.Add(LineShape.Vertical(span.Zero, top - 2, y - Pitch + Thickness + 2, "ax"));
            y += 6;
        }

        return new Scene(y, shapes);
    }

    private static IEnumerable<Shape> Rect(Mark bar, BarSpan span, double y)
    {
        if (bar.Value is not { } exact)
        {
            yield return new CircleShape(span.Zero + 10, y + Thickness / 2, 4, "ring");
            yield break;
        }

        var value = (double)exact;
        var end = span.End(value);
        var tone = bar.Tone ?? (bar.IsFocal ? Tone.Accent : Tone.Peer);
        yield return new RectShape(value < 0 ? end : span.Zero, value < 0 ? span.Zero : end, y, Thickness, Palette.Fill(tone));
        if (span.IsCut(value))
            yield return GlyphShape.Cut(value < 0 ? end + 10 : end - 14, y, Thickness);
    }

    private static Place EndOf(Mark bar, BarSpan span) => bar.Value switch
    {
        null => span.Zero + 20,
        < 0 => span.Zero + 6,
        { } value => span.End((double)value) + 6,
    };

    private static TextShape Label(Mark bar, Place at, double baseline) =>
        new(at, baseline, bar.Name, "s halo") { Strong = bar.Label };
}
