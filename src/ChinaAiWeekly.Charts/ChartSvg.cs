using ChinaAiWeekly.Charts.Drawings;
using ChinaAiWeekly.Charts.Scenes;

namespace ChinaAiWeekly.Charts;

/// <summary>Draws a plot as SVG text. The same plot always gives the same text.</summary>
public static class ChartSvg
{
    /// <summary>The narrowest picture at which nothing may touch or be cut, in px.</summary>
    public const int NarrowestWidth = 328;

    /// <summary>From this width on, a picture on a page prints the names that a narrow one has no room for.</summary>
    public const int WideWidth = 880;

    /// <summary>For a page: fills its column, styled by the page's stylesheet through <c>.chart</c>.</summary>
    public static string Inline(Plot plot) => SceneWriter.Inline(plot, DrawInline(plot));

    /// <summary>
    /// A file of its own: fixed size, own style for light and dark. <paramref name="width"/> in px;
    /// null takes what the plot needs, at least 720.
    /// </summary>
    public static string Standalone(Plot plot, int? width = null)
    {
        var chosen = Math.Max(width ?? NaturalWidth(plot), NarrowestWidth);
        return SceneWriter.Standalone(plot, Draw(plot, chosen), chosen);
    }

    /// <summary>The text of the one <c>style</c> element in every standalone picture, for the hash in a content policy.</summary>
    public static string StandaloneStyle => Palette.StandaloneStyle;

    /// <summary>Laid out for the narrowest width; what carries the class <c>w</c>, for the wide one.</summary>
    internal static Scene DrawInline(Plot plot) =>
        plot is ScatterPlot { IsEmpty: false } scatter ? ScatterDrawing.Draw(scatter, NarrowestWidth, WideWidth) : Draw(plot, NarrowestWidth);

    internal static Scene Draw(Plot plot, double width) => plot switch
    {
        { IsEmpty: true } => EmptyDrawing.Draw(plot, width),
        BarPlot bars => BarDrawing.Draw(bars, width),
        GroupedBarPlot groups => GroupedBarDrawing.Draw(groups, width),
        ShareBarPlot shares => ShareBarDrawing.Draw(shares, width),
        DivergingBarPlot diverging => DivergingBarDrawing.Draw(diverging, width),
        ColumnPlot columns => ColumnDrawing.Draw(columns, width),
        LinePlot lines => LineDrawing.Draw(lines, width),
        Sparkline sparkline => SparklineDrawing.Draw(sparkline),
        ScatterPlot scatter => ScatterDrawing.Draw(scatter, width),
        StripPlot strip => StripDrawing.Draw(strip, width),
        HeatmapPlot heatmap => HeatmapDrawing.Draw(heatmap, width),
        TimelinePlot timeline => TimelineDrawing.Draw(timeline, width),
        _ => throw new NotSupportedException($"No drawing for {plot.GetType().Name}."),
    };

    private static int NaturalWidth(Plot plot) => plot switch
    {
        HeatmapPlot heatmap => Math.Max(720, HeatmapDrawing.NaturalWidth(heatmap)),
        _ => 720,
    };
}
