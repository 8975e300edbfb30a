using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Dots along one axis. A dot that would touch another is stacked on it; focal marks are named above.</summary>
internal static class StripDrawing
{
    private const double Radius = 6;
    private const double Step = 15;

    public static Scene Draw(StripPlot plot, double width)
    {
        var marks = plot.Marks.Where(mark => mark.Value is not null).OrderBy(Value).ToList();
        var cap = Outliers.Cap(marks.Select(mark => Math.Abs(Value(mark))));
        var (low, high) = Area.Padded(marks.Min(mark => Math.Clamp(Value(mark), -cap, cap)), marks.Max(mark => Math.Clamp(Value(mark), -cap, cap)));
        var scale = new Scale(low, high, 0, 100);
        var levels = Levels(marks, scale, width);
        var bottom = 46 + levels.Max() * Step + Radius;
        var height = bottom + 30;

        var shapes = new List<Shape>(Axis(plot, scale, low, high, bottom, width));
        var texts = shapes.OfType<TextShape>().ToList();
        if (plot.Reference is { } reference)
        {
            var at = new Place(scale.Within((double)reference.Value));
            var label = new TextShape(at - 4, 14, reference.Label, "s e halo");
            if (!label.Box.IsInside(width, height))
                label = new TextShape(at + 4, 14, reference.Label, "s halo").KeptInside(width);
            shapes.AddRange([LineShape.Vertical(at, 2, bottom + 8, "dash"), label]);
            texts.Add(label);
        }

        var dots = marks.Select((mark, i) => Dot(mark, scale, cap, bottom - Radius - 2 - levels[i] * Step)).ToList();
        var taken = texts.Select(text => text.Box).Concat(dots.Select(BoxOf)).ToList();
        for (var i = 0; i < marks.Count; i++)
        {
            var name = marks[i].IsFocal ? Name(marks[i], dots[i], taken, width, height) : null;
            if (name is not null)
                taken.Add(name.Box);
            shapes.Add(MarkShape.Of(marks[i], name is null ? [dots[i]] : [dots[i], .. Tie(dots[i], name), name]));
        }

        return new Scene(height, shapes);
    }

    private static int[] Levels(IReadOnlyList<Mark> marks, Scale scale, double width)
    {
        var levels = new int[marks.Count];
        var lastOnLevel = new List<double>();
        for (var i = 0; i < marks.Count; i++)
        {
            var x = scale.Within(Value(marks[i])) / 100 * width;
            var level = lastOnLevel.FindIndex(last => x - last >= 2 * Radius + 0.5);
            if (level < 0)
            {
                level = lastOnLevel.Count;
                lastOnLevel.Add(x);
            }

            lastOnLevel[level] = x;
            levels[i] = level;
        }

        return levels;
    }

    private static IEnumerable<Shape> Axis(StripPlot plot, Scale scale, double low, double high, double bottom, double width)
    {
        var ticks = Ticks.Between(low, high, 5);
        var places = ticks.Select(tick => new Place(scale.Within((double)tick))).ToList();
        return ticks.Select((tick, i) => (Shape)LineShape.Vertical(places[i], 20, bottom + 8, tick == 0 ? "ax" : "gr"))
            .Concat(places.Select((at, i) => new TextShape(at, bottom + 23, plot.TickLabel(ticks[i]), "s m").KeptInside(width)).ToList().Thinned(width));
    }

    private static TextShape? Name(Mark mark, CircleShape dot, List<Box> taken, double width, double height) =>
        Enumerable.Range(0, 10)
            .Select(up => new TextShape(dot.At, dot.Y - 11 - up * 8, mark.Name, "b m halo").KeptInside(width))
            .FirstOrDefault(text => text.Box.IsInside(width, height) && !taken.Any(box => box.Touches(text.Box, width)));

    // A name that had to move up over others is tied to its dot.
    private static LineShape[] Tie(CircleShape dot, TextShape name) =>
        dot.Y - name.Baseline > 20 ? [LineShape.Vertical(dot.At, name.Box.Bottom, dot.Y - Radius, "med2")] : [];

    private static CircleShape Dot(Mark mark, Scale scale, double cap, double y)
    {
        var tone = mark.Tone ?? (Value(mark) switch { < 0 => Tone.Down, > 0 => Tone.Up, _ => Tone.Peer });
        return new CircleShape(new Place(scale.Within(Value(mark))), y, Radius, Math.Abs(Value(mark)) > cap ? "ring" : Palette.Fill(tone));
    }

    private static Box BoxOf(CircleShape dot) => new(dot.At - Radius, dot.At + Radius, dot.Y - Radius, dot.Y + Radius);

    private static double Value(Mark mark) => (double)(mark.Value ?? 0);
}
