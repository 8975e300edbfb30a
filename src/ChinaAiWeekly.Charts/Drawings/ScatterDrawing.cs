using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>
/// Points with names. A name takes the first of eight places around its point that touches no other text or point at
/// any width; focal points choose first. Those left without one are named again where the picture is wide.
/// </summary>
internal static class ScatterDrawing
{
    private const double Radius = 5;
    private const double Clearance = 5;
    private const double LongestName = 0.35;

    public static Scene Draw(ScatterPlot plot, double width, double? wide = null)
    {
        var points = plot.Points.Where(point => point.Value is not null).ToList();
        var capAcross = Outliers.Cap(points.Select(point => Math.Abs((double)point.At)));
        var capUp = Outliers.Cap(points.Select(point => Math.Abs((double)(point.Value ?? 0))));
        var upRange = Range(points.Select(point => (double)(point.Value ?? 0)), capUp);
        var acrossRange = Range(points.Select(point => (double)point.At), capAcross);

        var upTicks = Ticks.Between(upRange.Low, upRange.High, Area.Wanted(plot.Height - 70.0));
        var left = upTicks.Select(tick => TextWidth.Of(plot.TickLabel(tick), 12, isBold: false)).Append(0).Max() + 12;
        var right = Ticks.Between(acrossRange.Low, acrossRange.High, 5).Select(tick => TextWidth.Of(plot.TickLabel(tick), 12, isBold: false) / 2).Append(7).Max() + 1;
        var area = new Area(left / width * 100, 100 - right / width * 100, 30, plot.Height - 52.0, acrossRange, upRange);
        var shapes = new List<Shape>(area.Grid(plot));
        shapes.Add(TextShape.Wrapped(TextShape.Edge, 14, plot.UpwardsLabel, width - 2, "s"));
        shapes.AddRange(AcrossAxis(plot, area, width));

        var taken = shapes.OfType<TextShape>().Select(text => text.Box).ToList();
        var dots = points.ConvertAll(point => (point, Box: DotBox(area, point, Radius), Around: DotBox(area, point, Radius + Clearance)));
        var ordered = points.OrderByDescending(point => point.IsFocal).ThenByDescending(IsCut).ToList();
        var names = ordered.ConvertAll(point => Name(point, width));
        if (wide is { } wider)
            names = [.. names.Select((name, i) => name ?? (Name(ordered[i], wider) is { } late ? late with { Class = Palette.Classed(late.Class, "w") } : null))];
        shapes.AddRange(ordered.Select((point, i) => MarkShape.Of(point, names[i] is { } name ? [Dot(point), name] : [Dot(point)])));
        return new Scene(plot.Height, shapes);

        TextShape? Name(ScatterPoint point, double room)
        {
            var name = Places(point, Dot(point), IsCut(point), room).FirstOrDefault(text =>
                text.Box.IsInside(room, area.Bottom) && text.Box.Left.At(room) >= left && !taken.Any(box => box.Touches(text.Box, room))
                // A name as near to another dot as to its own would be read as that one's.
                && !dots.Exists(dot => (dot.point == point ? dot.Box : dot.Around).Touches(text.Box, room)));
            if (name is not null)
                taken.Add(name.Box);
            return name;
        }

        CircleShape Dot(ScatterPoint point) => new(new Place(area.Across(point.At)), area.Y((double)(point.Value ?? 0)), Radius,
            IsCut(point) ? "ring" : Palette.Fill(point.Tone ?? (point.IsFocal ? Tone.Accent : Tone.Peer)));

        bool IsCut(ScatterPoint point) => Math.Abs((double)point.At) > capAcross || Math.Abs((double)(point.Value ?? 0)) > capUp;
    }

    private static IEnumerable<Shape> AcrossAxis(ScatterPlot plot, Area area, double width)
    {
        var ticks = Ticks.Between(area.AcrossRange.Low, area.AcrossRange.High, 5);
        var places = ticks.Select(tick => new Place(area.Across(tick))).ToList();
        return
        [
            .. places.Select(at => LineShape.Vertical(at, area.Top, area.Bottom, "gr")),
            LineShape.Horizontal(new Place(area.Left), new Place(100), area.Bottom, "ax"),
            .. places.Select((at, i) => new TextShape(at, area.Bottom + 22, plot.TickLabel(ticks[i]), "s m").KeptInside(width)).ToList().Thinned(width),
            TextShape.Wrapped(new Place(100), area.Bottom + 41, plot.AcrossLabel, width, "s e"),
        ];
    }

    private static (double Low, double High) Range(IEnumerable<double> values, double cap)
    {
        var shown = values.Select(value => Math.Clamp(value, -cap, cap)).ToList();
        return Area.Padded(shown.Min(), shown.Max());
    }

    private static Box DotBox(Area area, ScatterPoint point, double radius)
    {
        var at = new Place(area.Across(point.At));
        var y = area.Y((double)(point.Value ?? 0));
        return new Box(at - radius, at + radius, y - radius, y + radius);
    }

    private static IEnumerable<TextShape> Places(ScatterPoint point, CircleShape dot, bool isCut, double width)
    {
        var weight = point.IsFocal ? "b" : "";
        // What is drawn out of its place says its true value.
        var words = isCut ? $"{point.Name} {point.Label}".Trim() : point.Name;
        foreach (var (dx, dy, anchor) in new (double, double, string)[]
        {
            (9, 4, ""), (-9, 4, "e"), (0, -11, "m"), (0, 21, "m"), (7, -8, ""), (-7, -8, "e"), (7, 17, ""), (-7, 17, "e"),
        })
        {
            var text = TextShape.Wrapped(dot.At + dx, dot.Y + dy, words, width * LongestName, Palette.Classed(weight, anchor, "halo"));
            yield return (dy < 0 ? text with { Baseline = text.Baseline - text.Drop } : text).KeptInside(width);
        }
    }
}
