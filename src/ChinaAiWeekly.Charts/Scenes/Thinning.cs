namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>Leaves out labels of an axis where they would touch.</summary>
internal static class Thinning
{
    /// <summary>
    /// Every one, or every second, third …, counted back from the last: the densest regular choice in which none
    /// touches another at <paramref name="width"/> px or more. Empty texts never touch.
    /// </summary>
    public static IReadOnlyList<int> Regular(IReadOnlyList<TextShape> labels, double width)
    {
        for (var every = 1; every < labels.Count; every++)
        {
            var chosen = Enumerable.Range(0, labels.Count).Where(i => (labels.Count - 1 - i) % every == 0 && labels[i].Lines[0].Length > 0).ToList();
            if (chosen.Zip(chosen.Skip(1)).All(pair => !labels[pair.First].Box.Touches(labels[pair.Second].Box, width)))
                return chosen;
        }

        return labels.Count == 0 ? [] : [labels.Count - 1];
    }

    public static IEnumerable<TextShape> Thinned(this IReadOnlyList<TextShape> labels, double width) =>
        Regular(labels, width).Select(i => labels[i]);
}
