using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>
/// Events at their day, in lanes. A name stands right of its event, or left where the right has no room, on the first
/// line where it touches nothing.
/// </summary>
internal static class TimelineDrawing
{
    private const double Edge = 2.5;
    private const double Pitch = 22;

    public static Scene Draw(TimelinePlot plot, double width)
    {
        var events = plot.Lanes.SelectMany(lane => lane.Events).ToList();
        var days = events.SelectMany(entry => new[] { entry.Start, entry.End ?? entry.Start })
            .Concat(plot.AxisLabels.Select(label => label.Day)).Select(day => (double)day.DayNumber).ToList();
        var scale = days.Min().Equals(days.Max())
            ? new Scale(days.Min() - 1, days.Max() + 1, Edge, 100 - Edge)
            : new Scale(days.Min(), days.Max(), Edge, 100 - Edge);

        var shapes = new List<Shape>();
        var y = 24.0;
        foreach (var lane in plot.Lanes.Where(lane => lane.Events.Count > 0))
        {
            shapes.Add(LineShape.Horizontal(new Place(0), new Place(100), y, "gr"));
            var heading = TextShape.Wrapped(TextShape.Edge, y + 18, lane.Name, width - 2, "b halo");
            shapes.Add(heading);
            y = Lane(lane, scale, heading.Box.Bottom + 16, width, shapes) + 8;
        }

        return new Scene(y, [.. Axis(plot, scale, y, width), .. shapes]);
    }

    private static double Lane(TimelineLane lane, Scale scale, double top, double width, List<Shape> shapes)
    {
        var taken = new List<Box>();
        foreach (var entry in lane.Events.OrderBy(entry => entry.Start))
        {
            var y = top;
            var drawn = Event(entry, scale, y, width);
            while (drawn.Boxes.Any(box => taken.Any(other => other.Touches(box, width))))
            {
                y += Pitch / 2;
                drawn = Event(entry, scale, y, width);
            }

            taken.AddRange(drawn.Boxes);
            shapes.Add(new MarkShape(entry.Note ?? entry.Name, entry.Href, drawn.Shapes));
        }

        return taken.Max(box => box.Bottom);
    }

    private static (IReadOnlyList<Shape> Shapes, IReadOnlyList<Box> Boxes) Event(TimelineEvent entry, Scale scale, double y, double width)
    {
        var start = new Place(scale.At(entry.Start.DayNumber));
        var end = new Place(scale.At((entry.End ?? entry.Start).DayNumber));
        var rightRoom = width - end.At(width) - 10;
        var leftRoom = start.At(width) - 10;
        var weight = entry.IsFocal ? "b" : "";
        var length = TextWidth.Of(entry.Name, 13, entry.IsFocal);
        var isRight = length <= rightRoom || rightRoom >= leftRoom;
        // Where a bar leaves no side enough room, the name goes below it.
        var isBelow = length > Math.Max(rightRoom, leftRoom) && Math.Max(rightRoom, leftRoom) < width / 3;
        var text = isBelow
            ? TextShape.Wrapped(TextShape.Edge, y + 20, entry.Name, width - 2, Palette.Classed(weight, "halo"))
            : TextShape.Wrapped(isRight ? end + 10 : start - 10, y + 4.5, entry.Name, isRight ? rightRoom : leftRoom, Palette.Classed(weight, isRight ? "" : "e", "halo"));
        Shape sign = entry.End is null
            ? new CircleShape(start, y, 5, entry.IsFocal ? "fa" : "fp")
            : new RectShape(start, end, y - 4, 8, "un");
        var box = entry.End is null ? new Box(start - 5, start + 5, y - 5, y + 5) : new Box(start, end, y - 5, y + 5);
        return ([sign, text], [box, text.Box]);
    }

    private static IEnumerable<Shape> Axis(TimelinePlot plot, Scale scale, double bottom, double width)
    {
        var labels = plot.AxisLabels.OrderBy(label => label.Day).ToList();
        var places = labels.Select(label => new Place(scale.At(label.Day.DayNumber))).ToList();
        return places.Select(at => (Shape)LineShape.Vertical(at, 20, bottom, "gr"))
            .Concat(places.Select((at, i) => new TextShape(at, 15, labels[i].Text, "s m").KeptInside(width)).ToList().Thinned(width));
    }
}
