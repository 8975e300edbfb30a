namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>
/// A horizontal place: a share of the picture's width plus px. Shares let one picture serve every width while its
/// text keeps its size; vertical places are plain px.
/// </summary>
internal readonly record struct Place(double Percent, double Px = 0)
{
    public double At(double width) => Percent / 100 * width + Px;

    public static Place operator +(Place place, double px) => place with { Px = place.Px + px };
    public static Place operator -(Place place, double px) => place with { Px = place.Px - px };

    /// <summary>The share at which <paramref name="px"/> stands in a picture of <paramref name="width"/> px.</summary>
    public static Place Share(double px, double width) => new(width > 0 ? px / width * 100 : 0);
}

/// <summary>The room that a text takes.</summary>
internal readonly record struct Box(Place Left, Place Right, double Top, double Bottom)
{
    // Places are linear in the width: two boxes that keep their order at both ends keep it in between.
    private const double Wide = 1600;

    /// <summary>True when the two overlap at <paramref name="narrow"/> px or at any greater width.</summary>
    public bool Touches(Box other, double narrow) =>
        Top < other.Bottom && other.Top < Bottom && !IsLeftOf(other, narrow) && !other.IsLeftOf(this, narrow);

    public bool IsInside(double width, double height) =>
        Left.At(width) >= -0.5 && Right.At(width) <= width + 0.5 && Top >= -0.5 && Bottom <= height + 0.5;

    private bool IsLeftOf(Box other, double narrow) =>
        Right.At(narrow) <= other.Left.At(narrow) && Right.At(Wide) <= other.Left.At(Wide);
}
