using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>The part of a picture that two continuous axes span; <c>Left</c> and <c>Right</c> in shares, the rest in px.</summary>
internal sealed record Area(double Left, double Right, double Top, double Bottom, (double Low, double High) AcrossRange, (double Low, double High) Range)
{
    /// <summary>Room below the area for the labels of the horizontal axis.</summary>
    public const double BottomRoom = 30;

    public static Area For(LinePlot plot, double width, double height, double rightRoom)
    {
        var points = plot.Series.SelectMany(series => series.Points).ToList();
        var values = points.Select(point => point.Value).Append(plot.Low).Append(plot.High).OfType<decimal>().Select(value => (double)value).ToList();
        var across = points.Select(point => (double)point.At).ToList();
        var range = Padded(values.Min(), values.Max());
        var left = TickLabels(plot, range, height).Select(text => TextWidth.Of(text, 12, isBold: false)).Append(0).Max() + 10;
        return new Area(left / width * 100, 100 - rightRoom / width * 100, 14, height - BottomRoom, (across.Min(), across.Max()), range);
    }

    public bool Holds(decimal across) => (double)across >= AcrossRange.Low && (double)across <= AcrossRange.High;

    public double Across(decimal value) => AcrossRange.Low.Equals(AcrossRange.High)
        ? Right
        : new Scale(AcrossRange.Low, AcrossRange.High, Left, Right).Within((double)value);

    public double Y(double value) => new Scale(Range.Low, Range.High, Bottom, Top).Within(value);

    public (double Percent, double Y) At(LinePoint point) => (Across(point.At), Y((double)(point.Value ?? 0)));

    public IEnumerable<Shape> Grid(Plot plot)
    {
        foreach (var tick in Ticks.Between(Range.Low, Range.High, Wanted(Bottom - Top)))
        {
            yield return LineShape.Horizontal(new Place(Left), new Place(Right), Y((double)tick), tick == 0 ? "ax" : "gr");
            yield return TickLabel(Left, Y((double)tick), plot.TickLabel(tick));
        }
    }

    /// <summary>Beside the gridline's end, however wide the room is that a narrow picture needs for it.</summary>
    public static TextShape TickLabel(double left, double y, string text) => new(new Place(left) - 6, y + 4, text, "s e");

    /// <summary>A range a little wider than the data, so that nothing lies on the edge; never of no width.</summary>
    public static (double Low, double High) Padded(double low, double high)
    {
        var pad = (high / 2 - low / 2) / 10;
        if (pad <= 0)
            pad = Math.Max(Math.Abs(low) / 10, 0.5);
        return (low - pad, high + pad);
    }

    /// <summary>How many gridlines a height in px bears.</summary>
    public static int Wanted(double height) => (int)Math.Clamp(height / 50, 1, 5);

    private static IEnumerable<string> TickLabels(Plot plot, (double Low, double High) range, double height) =>
        Ticks.Between(range.Low, range.High, Wanted(height - BottomRoom - 14)).Select(plot.TickLabel);
}
