using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts.Drawings;

/// <summary>Words in place of a plot that has nothing to show.</summary>
internal static class EmptyDrawing
{
    public static Scene Draw(Plot plot, double width)
    {
        if (plot is Sparkline sparkline)
            return new Scene(sparkline.Height, []) { Width = sparkline.Width };
        var text = new TextShape(new Place(50), 28, TextWidth.Wrap(plot.EmptyText, width, 12, isBold: false), "s m");
        return new Scene(text.Box.Bottom + 14, [text]);
    }
}
