namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>Writes a scene as SVG, once for a page (shares of the width) and once as a file of its own (px).</summary>
internal static class SceneWriter
{
    private const double Margin = 16;
    private const double TitleSize = 13;

    public static string Inline(Plot plot, Scene scene)
    {
        var writer = new SvgWriter();
        writer.Open("svg").Attribute("class", Palette.Classed("chart", plot.Class));
        if (scene.Width is { } width)
            writer.Attribute("width", width).Attribute("height", scene.Height).Attribute("viewBox", $"0 0 {width} {SvgWriter.Number(scene.Height)}");
        else
            writer.Attribute("width", "100%").Attribute("height", scene.Height);
        Describe(writer, plot, scene);
        if (scene.HasHatching)
            Hatch(writer, plot.Id);
        var shapes = new ShapeWriter(writer, plot.Id, scene.Height, FixedWidth: scene.Width);
        shapes.Write(scene.Shapes);
        return writer.ToString();
    }

    public static string Standalone(Plot plot, Scene scene, int width)
    {
        var title = new TextShape(TextShape.Edge, 16, TextWidth.Wrap(plot.Title, width - 2, TitleSize, isBold: true), "b");
        var source = new TextShape(TextShape.Edge, 0, TextWidth.Wrap(plot.Source, width - 2, 12, isBold: false), "s");
        var top = title.Box.Bottom + 10;
        var inner = scene.Width ?? width;
        var height = Margin + top + scene.Height + (plot.Source.Length > 0 ? source.Lines.Count * TextShape.LineHeight + 8 : 0) + Margin;
        var outer = width + 2 * Margin;

        var writer = new SvgWriter();
        writer.Open("svg").Attribute("xmlns", "http://www.w3.org/2000/svg")
            .Attribute("width", outer).Attribute("height", height)
            .Attribute("viewBox", $"0 0 {SvgWriter.Number(outer)} {SvgWriter.Number(height)}");
        Describe(writer, plot, scene);
        writer.Style(Palette.StandaloneStyle);
        if (scene.HasHatching)
            Hatch(writer, plot.Id);
        var shapes = new ShapeWriter(writer, plot.Id, scene.Height, inner);
        Shifted(Margin, Margin, [title]);
        Shifted(Margin, Margin + top, scene.Shapes);
        if (plot.Source.Length > 0)
            Shifted(Margin, Margin + top + scene.Height + TextShape.LineHeight + 4, [source]);
        return writer.ToString();

        void Shifted(double x, double y, IReadOnlyList<Shape> group)
        {
            writer.Open("g").Attribute("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})");
            shapes.Write(group);
            writer.Close();
        }
    }

    private static void Describe(SvgWriter writer, Plot plot, Scene scene)
    {
        // A picture with links is a group: children of an image are hidden from assistive technology.
        writer.Attribute("role", scene.HasLinks ? "group" : "img")
            .Attribute("aria-labelledby", plot.Description.Length > 0 ? $"{plot.Id}t {plot.Id}d" : $"{plot.Id}t");
        writer.Open("title").Attribute("id", $"{plot.Id}t").Text(plot.Title).Close();
        if (plot.Description.Length > 0)
            writer.Open("desc").Attribute("id", $"{plot.Id}d").Text(plot.Description).Close();
    }

    private static void Hatch(SvgWriter writer, string id) =>
        writer.Open("defs").Open("pattern").Attribute("id", $"{id}h").Attribute("width", 7).Attribute("height", 7)
            .Attribute("patternUnits", "userSpaceOnUse").Attribute("patternTransform", "rotate(45)")
            .Open("rect").Attribute("class", "htbg").Attribute("width", 7).Attribute("height", 7).Close()
            .Open("line").Attribute("class", "ht").Attribute("y2", 7).Close()
            .Close().Close();
}
