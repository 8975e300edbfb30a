using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Tests.Charts;

/// <summary>Finds texts that overlap each other or leave the picture, from the same widths that the layout uses.</summary>
internal static class Collisions
{
    /// <summary>One line a fault, for a scene laid out for <paramref name="laidOutFor"/> px and shown at
    /// <paramref name="shownAt"/> px; names that only a wide picture shows count there alone.</summary>
    public static IReadOnlyList<string> In(Scene scene, double laidOutFor, double shownAt)
    {
        var texts = scene.Texts.Where(text => shownAt >= ChartSvg.WideWidth || !text.Class.Split(' ').Contains("w")).Where(text => text.Lines.Any(line => line.Length > 0) || text.Strong.Length > 0).ToList();
        var boxes = texts.Select(text => text.Box).ToList();
        var width = scene.Width ?? Math.Max(laidOutFor, shownAt);
        var faults = texts.Zip(boxes).Where(pair => !pair.Second.IsInside(width, scene.Height))
            .Select(pair => $"'{Words(pair.First)}' leaves the picture: {Show(pair.Second, width)} in {width} × {scene.Height}").ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                if (Overlap(boxes[i], boxes[j], width))
                    faults.Add($"'{Words(texts[i])}' touches '{Words(texts[j])}': {Show(boxes[i], width)} and {Show(boxes[j], width)}");
            }
        }

        return faults;
    }

    private static bool Overlap(Box a, Box b, double width) =>
        a.Top < b.Bottom && b.Top < a.Bottom && a.Left.At(width) < b.Right.At(width) && b.Left.At(width) < a.Right.At(width);

    private static string Words(TextShape text) => string.Join(' ', text.Lines.Append(text.Strong)).Trim();

    private static string Show(Box box, double width) => FormattableString.Invariant(
        $"x {box.Left.At(width):0.0}–{box.Right.At(width):0.0}, y {box.Top:0.0}–{box.Bottom:0.0}");
}
