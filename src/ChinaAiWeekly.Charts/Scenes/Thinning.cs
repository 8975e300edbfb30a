namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>Leaves out labels of an axis where they would touch.</summary>
internal static class Thinning
{
    // Two labels closer than this read as one, px.
    private const double Gap = 6;

    /// <summary>
    /// Every one, or every second, third …, counted back from the last: the densest regular choice in which none
    /// touches another at <paramref name="width"/> px or more. Empty ones and those wider than the
    /// picture are never chosen.
    /// </summary>
    public static IReadOnlyList<int> Regular(IReadOnlyList<TextShape> labels, double width)
    {
        for (var every = 1; every <= labels.Count; every++)
        {
            var chosen = Enumerable.Range(0, labels.Count).Where(i => (labels.Count - 1 - i) % every == 0 && labels[i].Lines[0].Length > 0 && labels[i].Width <= width).ToList();
            var boxes = chosen.Select(i => labels[i].Box).ToList();
            if (boxes.Zip(boxes.Skip(1)).All(pair => !(pair.First with { Right = pair.First.Right + Gap }).Touches(pair.Second, width)))
                return chosen;
        }

        return [];
    }

    public static IEnumerable<TextShape> Thinned(this IReadOnlyList<TextShape> labels, double width) =>
        Regular(labels, width).Select(i => labels[i]);
}
