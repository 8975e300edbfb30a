using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Lines over a continuous axis; names and last values stand at the right, pushed apart where they would touch.</summary>
internal static class LineDrawing
{
    private const double Top = 14;
    private const double LongestLabel = 0.3;

    // Room between the lines and their names, for ties where names had to move.
    private const double TieRoom = 4;

    // With more points than this a dot on each would hide the line.
    private const int MostDots = 40;

    public static Scene Draw(LinePlot plot, double width)
    {
        var ends = plot.Series.Select(series => EndLabel(series, width)).ToList();
        var height = Math.Max(plot.Height, ends.Sum(label => label.Drop + 20) + Top + 30);
        var area = Area.For(plot, width, height, ends.Max(label => label.Width) + 10 + TieRoom / 100 * width);
        var shapes = new List<Shape>();
        shapes.AddRange(area.Grid(plot));
        shapes.AddRange(AcrossLabels(plot, area, width, height));
        foreach (var series in plot.Series)
            shapes.AddRange(Lines(series, area));
        foreach (var series in plot.Series)
            shapes.AddRange(Points(series, area, plot.Series.Sum(each => each.Points.Count) <= MostDots));
        shapes.AddRange(Names(plot, ends, area));
        return new Scene(height, shapes);
    }

    private static TextShape EndLabel(LineSeries series, double width)
    {
        var last = series.Points.LastOrDefault(point => point.Value is not null)?.Label ?? "";
        var label = TextShape.Wrapped(TextShape.Edge, 0, series.Name, width * LongestLabel, Palette.Ink(series.Tone)) with { Strong = last };
        return label.Width <= width * LongestLabel ? label : label with { Lines = [.. label.Lines, ""] };
    }

    private static IEnumerable<Shape> Lines(LineSeries series, Area area)
    {
        var run = new List<(double, double)>();
        var wasProjected = false;
        foreach (var point in series.Points.OrderBy(point => point.At))
        {
            if (point.Value is not { } value || (run.Count > 0 && point.IsProjected != wasProjected))
            {
                if (run.Count > 1)
                    yield return Line(run, wasProjected);
                run = point.Value is null || run.Count == 0 ? [] : [run[^1]];
                if (point.Value is null)
                    continue;
            }

            var at = area.At(point);
            if (series.IsStep && run.Count > 0)
                run.Add((at.Percent, run[^1].Item2));
            run.Add(at);
            wasProjected = point.IsProjected;
        }

        if (run.Count > 1)
            yield return Line(run, wasProjected);

        PolylineShape Line(List<(double, double)> points, bool isProjected) =>
            new([.. points], Palette.Classed(Palette.Stroke(series.Tone), isProjected ? "dot" : ""));
    }

    private static IEnumerable<Shape> Points(LineSeries series, Area area, bool hasDots)
    {
        var known = series.Points.Where(point => point.Value is not null).ToList();
        foreach (var point in known)
        {
            var (percent, y) = area.At(point);
            var isVisible = hasDots || point == known[^1];
            var dot = new CircleShape(new Place(percent), y, isVisible ? 3.5 : 7,
                !isVisible ? "hit" : point.IsProjected ? "ring" : Palette.Fill(series.Tone));
            yield return new MarkShape(point.Note ?? $"{series.Name} {point.Label}".Trim(), point.Href, [dot]);
        }
    }

    private static IEnumerable<Shape> Names(LinePlot plot, IReadOnlyList<TextShape> ends, Area area)
    {
        var wanted = plot.Series.Select((series, i) => (Label: ends[i], Last: series.Points.LastOrDefault(point => point.Value is not null)))
            .Where(entry => entry.Last is not null)
            .Select(entry => (entry.Label, At: area.At(entry.Last ?? new LinePoint(0, 0, ""))))
            .OrderBy(entry => entry.At.Y).ToList();
        var limit = area.Bottom + 3.5;
        var placed = new double[wanted.Count];
        var free = 15.5;
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = Math.Max(free, wanted[i].At.Y + 4 - wanted[i].Label.Drop / 2);
            free = placed[i] + wanted[i].Label.Drop + 20;
        }

        for (var i = placed.Length - 1; i >= 0; i--)
        {
            placed[i] = Math.Min(placed[i], limit - wanted[i].Label.Drop);
            limit = placed[i] - 20;
        }

        for (var i = 0; i < placed.Length; i++)
        {
            var (label, at) = wanted[i];
            var middle = placed[i] - 4 + label.Drop / 2;
            if (Math.Abs(middle - at.Y) > 6 || at.Percent < area.Right - 1)
                yield return new LineShape(new Place(at.Percent), at.Y, new Place(area.Right + TieRoom), middle, "med2");
            yield return label with { At = new Place(area.Right + TieRoom) + 5, Baseline = placed[i] };
        }
    }

    private static IEnumerable<Shape> AcrossLabels(LinePlot plot, Area area, double width, double height) =>
        plot.AxisLabels.Where(label => area.Holds(label.Value)).OrderBy(label => label.Value)
            .Select(label => new TextShape(new Place(area.Across(label.Value)), height - 8, label.Text, "s m").KeptInside(width))
            .ToList().Thinned(width);
}
