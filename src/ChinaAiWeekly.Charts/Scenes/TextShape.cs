namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>
/// Text of one or more lines. Its class names decide size (<c>s</c> 12 px, else 13), weight (<c>b</c>) and anchor
/// (<c>e</c> end, <c>m</c> middle, else start), as the stylesheet does.
/// </summary>
internal sealed record TextShape(Place At, double Baseline, IReadOnlyList<string> Lines, string Class) : Shape
{
    public const double LineHeight = 16;

    /// <summary>Where text at the left edge begins: a px in, because some bold letters lean out to the left.</summary>
    public static readonly Place Edge = new(0, 1);

    // Ascent and descent of the tallest font in the stack, so that a browser's own measure never exceeds ours.
    private const double Ascent = 1.16;
    private const double Descent = 0.29;

    public TextShape(Place at, double baseline, string text, string @class) : this(at, baseline, [text], @class) { }

    /// <summary>Text broken into lines of at most <paramref name="limit"/> px.</summary>
    public static TextShape Wrapped(Place at, double baseline, string text, double limit, string @class)
    {
        var whole = new TextShape(at, baseline, text, @class);
        return whole with { Lines = TextWidth.Wrap(text, limit, whole.Size, whole.Has("b")) };
    }

    /// <summary>Bold words after the last line.</summary>
    public string Strong { get; init; } = "";

    public double Width
    {
        get
        {
            var widest = Lines.Max(line => TextWidth.Of(line, Size, Has("b")));
            var last = Strong.Length == 0 ? 0 : TextWidth.Of(Lines[^1] + " ", Size, Has("b")) + TextWidth.Of(Strong, Size, isBold: true);
            return Math.Max(widest, last);
        }
    }

    /// <summary>From the first baseline to the last, in px.</summary>
    public double Drop => (Lines.Count - 1) * LineHeight;

    public double Size => Has("s") ? 12 : 13;

    public Box Box
    {
        get
        {
            var left = Has("e") ? At - Width : Has("m") ? At - Width / 2 : At;
            var bottom = Baseline + Drop + Size * Descent;
            return new Box(left, left + Width, Baseline - Size * Ascent, bottom);
        }
    }

    /// <summary>A patch of paper under the text, which hides a line that passes behind it.</summary>
    public RectShape Plate() => new(Box.Left - 2, Box.Right + 2, Box.Top, Box.Bottom - Box.Top, "htbg");

    /// <summary>The same text, anchored so that it stays inside a picture of <paramref name="width"/> px or more.</summary>
    public TextShape KeptInside(double width)
    {
        var box = Box;
        if (box.Left.At(width) < 0)
            return this with { At = Edge, Class = WithAnchor("") };
        if (box.Right.At(width) > width)
            return this with { At = new Place(100), Class = WithAnchor("e") };
        return this;
    }

    private bool Has(string name)
    {
        foreach (var range in Class.AsSpan().Split(' '))
        {
            if (Class.AsSpan()[range].SequenceEqual(name))
                return true;
        }

        return false;
    }

    private string WithAnchor(string anchor) =>
        string.Join(' ', Class.Split(' ').Where(name => name is not ("e" or "m" or "")).Append(anchor)).TrimEnd();
}
