using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>A line in a fixed box of px; gaps stay gaps, the newest value is a dot.</summary>
internal static class SparklineDrawing
{
    private const double Edge = 3;

    public static Scene Draw(Sparkline plot)
    {
        var known = plot.Values.OfType<decimal>().Select(value => (double)value).ToList();
        var across = new Scale(0, Math.Max(plot.Values.Count - 1, 1), Edge / plot.Width * 100, 100 - Edge / plot.Width * 100);
        var upwards = new Scale(known.Min(), known.Max(), plot.Height - Edge, Edge);
        var shapes = new List<Shape>();
        if (known.Min() < 0 && known.Max() > 0)
            shapes.Add(LineShape.Horizontal(new Place(0), new Place(100), upwards.At(0), "gr"));

        var run = new List<(double, double)>();
        for (var i = 0; i <= plot.Values.Count; i++)
        {
            if (i < plot.Values.Count && plot.Values[i] is { } value)
            {
                run.Add(At(i, (double)value));
                continue;
            }

            if (run.Count > 1)
                shapes.Add(new PolylineShape([.. run], "la"));
            else if (run.Count == 1)
                shapes.Add(new CircleShape(new Place(run[0].Item1), run[0].Item2, 1.5, "fa"));
            run.Clear();
        }

        var last = plot.Values.Count - 1 - plot.Values.Reverse().TakeWhile(value => value is null).Count();
        var (x, y) = At(last, (double)(plot.Values[last] ?? 0));
        shapes.Add(new CircleShape(new Place(x), y, 2.5, "fa"));
        return new Scene(plot.Height, shapes) { Width = plot.Width };

        (double, double) At(int index, double value) =>
            (across.At(index), known.Min().Equals(known.Max()) ? plot.Height / 2.0 : upwards.At(value));
    }
}
