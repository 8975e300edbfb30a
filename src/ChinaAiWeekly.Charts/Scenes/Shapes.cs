namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>A picture, still free of markup, so that tests can measure it and two writers can write it.</summary>
internal sealed record Scene(double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>A fixed width in px, for pictures that do not fill a column.</summary>
    public int? Width { get; init; }

    public IEnumerable<TextShape> Texts => Shapes.SelectMany(Flatten).OfType<TextShape>();

    public bool HasLinks => Shapes.OfType<MarkShape>().Any(mark => mark.Href is not null);

    public bool HasHatching => Shapes.SelectMany(Flatten).OfType<RectShape>().Any(rect => rect.IsHatched);

    private static IEnumerable<Shape> Flatten(Shape shape) =>
        shape is MarkShape mark ? mark.Shapes.SelectMany(Flatten) : [shape];
}

internal abstract record Shape;

/// <summary>One value with everything that belongs to it; a link when it has an address.</summary>
internal sealed record MarkShape(string Reading, string? Href, IReadOnlyList<Shape> Shapes) : Shape
{
    public static MarkShape Of(Mark mark, IReadOnlyList<Shape> shapes) => new(mark.Reading, mark.Href, shapes);
}

internal sealed record RectShape(Place Left, Place Right, double Top, double Height, string Class) : Shape
{
    public bool IsHatched { get; init; }
}

internal sealed record LineShape(Place Left, double Top, Place Right, double Bottom, string Class) : Shape
{
    public static LineShape Vertical(Place at, double top, double bottom, string @class) => new(at, top, at, bottom, @class);
    public static LineShape Horizontal(Place left, Place right, double at, string @class) => new(left, at, right, at, @class);
}

internal sealed record CircleShape(Place At, double Y, double Radius, string Class) : Shape;

/// <summary>A line through points given as (share of the width, px).</summary>
internal sealed record PolylineShape(IReadOnlyList<(double Percent, double Y)> Points, string Class) : Shape;

/// <summary>A small path in px around a place.</summary>
internal sealed record GlyphShape(Place At, double Y, string Path, string Class) : Shape
{
    /// <summary>Two slanted cuts: the bar is longer than drawn.</summary>
    public static GlyphShape Cut(Place at, double top, double height) =>
        new(at, top, $"M-4 {SvgWriter.Number(height + 2)}L2 -2M2 {SvgWriter.Number(height + 2)}L8 -2", "cut");
}
