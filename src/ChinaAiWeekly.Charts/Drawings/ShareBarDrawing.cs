using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>The leading share, the stack it is compared with on the same baseline, and the rest.</summary>
internal static class ShareBarDrawing
{
    private const double LeadHeight = 38;
    private const double StackHeight = 44;
    private const double OtherHeight = 18;

    // The longest bar ends here, so that the gap's label has air on its right.
    private const double Longest = 89.5;

    public static Scene Draw(ShareBarPlot plot, double width)
    {
        var sum = plot.Stack.Sum(Value);
        var scale = new Scale(0, plot.Others.Select(Value).Append(sum).Append(Value(plot.Lead)).Max(), 0, Longest);
        var leadEnd = new Place(scale.At(Value(plot.Lead)));
        var shapes = new List<Shape>();
        var y = Bar(plot.Lead with { Tone = plot.Lead.Tone ?? Tone.Accent }, 0, LeadHeight);
        if (plot.Stack.Count > 0)
            y = Stack(y);
        foreach (var mark in plot.Others)
            y = Bar(mark, y, OtherHeight);
        return new Scene(y - 8, shapes);

        double Bar(Mark mark, double top, double height)
        {
            var name = TextShape.Wrapped(TextShape.Edge, top + 15, mark.Name, width - StrongWidth(mark.Label), "") with { Strong = mark.Label };
            var bar = name.Baseline + name.Drop + 7;
            shapes.Add(MarkShape.Of(mark, mark.Value is null
                ? [name]
                : [name, new RectShape(new Place(0), new Place(scale.At(Value(mark))), bar, height, Palette.Fill(mark.Tone ?? Tone.Peer))]));
            return mark.Value is null ? bar + 6 : bar + height + 10;
        }

        double Stack(double top)
        {
            var name = TextShape.Wrapped(TextShape.Edge, top + 15, plot.StackName, width - StrongWidth(plot.StackLabel), "halo") with { Strong = plot.StackLabel };
            var gap = new TextShape(leadEnd - 6, top + 15, plot.GapLabel, "b e fa halo");
            if (plot.GapLabel.Length > 0 && (name.Box.Touches(gap.Box, width) || !gap.Box.IsInside(width, 9999)))
                gap = new TextShape(TextShape.Edge, name.Baseline + name.Drop + 19, plot.GapLabel, "b fa halo");
            var bar = Math.Max(name.Baseline + name.Drop, gap.Baseline) + 7;
            var unnamed = new List<(Mark Part, Place Middle)>();
            var from = 0.0;
            foreach (var part in plot.Stack)
            {
                shapes.Add(Part(part, new Place(scale.At(from)), new Place(scale.At(from + Value(part))), bar, width, unnamed));
                from += Value(part);
                if (part != plot.Stack[^1])
                    shapes.Add(LineShape.Vertical(new Place(scale.At(from)), bar, bar + StackHeight, "gap"));
            }

            shapes.Add(LineShape.Vertical(leadEnd, top - 10, bar + StackHeight, "dash"));
            shapes.AddRange(plot.GapLabel.Length > 0 ? [name, gap] : [name]);
            if (unnamed.Count == 0)
                return bar + StackHeight + 13;
            var below = Below(unnamed, bar + StackHeight + 15, width);
            shapes.AddRange(below);
            return below.Max(text => text.Box.Bottom) + 8;
        }
    }

    // Each under its own part where they keep apart at every width, else in one line.
    private static List<TextShape> Below(List<(Mark Part, Place Middle)> unnamed, double baseline, double width)
    {
        var words = unnamed.ConvertAll(entry => $"{entry.Part.Name}\u00A0{entry.Part.Label}");
        var apart = unnamed.Select((entry, i) => new TextShape(entry.Middle, baseline, words[i], "s m").KeptInside(width)).ToList();
        return apart.All(text => text.Box.IsInside(width, 9999)) && !apart.Where((text, i) => apart.Skip(i + 1).Any(other => other.Box.Touches(text.Box, width))).Any()
            ? apart
            : [TextShape.Wrapped(TextShape.Edge, baseline, string.Join(" · ", words), width - 2, "s")];
    }

    private static MarkShape Part(Mark part, Place left, Place right, double top, double width, List<(Mark Part, Place Middle)> unnamed)
    {
        var tone = part.Tone ?? Tone.Peer;
        var ink = tone switch { Tone.Peer => "on-p", Tone.Accent => "on-a", _ => "" };
        var rect = new RectShape(left, right, top, StackHeight, Palette.Fill(tone));
        var name = new TextShape(left + 8, top + 17, part.Name, Palette.Classed("s", ink));
        var value = new TextShape(left + 8, top + 36, part.Label, Palette.Classed(ink, "b"));
        var room = right.At(width) - left.At(width) - 12;
        if (name.Width <= room && value.Width <= room)
            return MarkShape.Of(part, [rect, name, value]);
        unnamed.Add((part, new Place((left.Percent + right.Percent) / 2)));
        return MarkShape.Of(part, [rect]);
    }

    private static double StrongWidth(string label) => TextWidth.Of(label + " ", 13, isBold: true) + 6;

    private static double Value(Mark mark) => Math.Max(0, (double)(mark.Value ?? 0));
}
