namespace ChinaAiWeekly.Charts.Scenes;

/// <summary>
/// Writes shapes one by one. Without <paramref name="FixedWidth"/> places are written as shares of the width, and the
/// px beside them as <c>dx</c> or a translation; with it everything is px.
/// </summary>
internal sealed record ShapeWriter(SvgWriter Writer, string Id, double Height, double? FixedWidth)
{
    public void Write(IReadOnlyList<Shape> shapes)
    {
        foreach (var shape in shapes)
            Write(shape);
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case MarkShape mark: Mark(mark); break;
            case RectShape rect: Rect(rect); break;
            case LineShape line: Line(line); break;
            case CircleShape circle: Circle(circle); break;
            case PolylineShape polyline: Polyline(polyline); break;
            case GlyphShape glyph: Glyph(glyph); break;
            case TextShape text: Text(text); break;
        }
    }

    private void Mark(MarkShape mark)
    {
        if (SafeAddress(mark.Href) is { } address)
            Writer.Open("a").Attribute("href", address).Attribute("aria-label", mark.Reading);
        else
            Writer.Open("g");
        Writer.Open("title").Text(mark.Reading).Close();
        Write(mark.Shapes);
        Writer.Close();
    }

    private void Rect(RectShape rect)
    {
        Writer.Open("rect").Attribute("class", rect.Class);
        if (rect.IsHatched)
            Writer.Attribute("fill", $"url(#{Id}h)");
        X("x", rect.Left);
        Writer.Attribute("y", rect.Top);
        if (FixedWidth is { } width)
            Writer.Attribute("width", Math.Max(0, rect.Right.At(width) - rect.Left.At(width)));
        else if (rect.Left.Percent.Equals(rect.Right.Percent))
            Writer.Attribute("width", Math.Max(0, rect.Right.Px - rect.Left.Px));
        else
            Writer.Percent("width", Math.Max(0, rect.Right.Percent - rect.Left.Percent));
        Writer.Attribute("height", Math.Max(0, rect.Height));
        Translate(rect.Left.Px);
        Writer.Close();
    }

    private void Line(LineShape line)
    {
        Writer.Open("line").Attribute("class", line.Class);
        X("x1", line.Left);
        X("x2", line.Right);
        Writer.Attribute("y1", line.Top).Attribute("y2", line.Bottom);
        Translate(line.Left.Px);
        Writer.Close();
    }

    private void Circle(CircleShape circle)
    {
        Writer.Open("circle").Attribute("class", circle.Class);
        X("cx", circle.At);
        Writer.Attribute("cy", circle.Y).Attribute("r", circle.Radius);
        Translate(circle.At.Px);
        Writer.Close();
    }

    // A line cannot have points in shares of the width, so it stands in a box of 100 units stretched across the picture;
    // its stroke is kept from stretching with it.
    private void Polyline(PolylineShape polyline)
    {
        if (FixedWidth is null)
        {
            Writer.Open("svg").Attribute("width", "100%").Attribute("height", Height)
                .Attribute("viewBox", $"0 0 100 {SvgWriter.Number(Height)}").Attribute("preserveAspectRatio", "none");
        }

        var across = (FixedWidth ?? 100) / 100;
        Writer.Open("polyline").Attribute("class", polyline.Class)
            .Attribute("points", string.Join(' ', polyline.Points.Select(point =>
                $"{SvgWriter.Number(point.Percent * across)} {SvgWriter.Number(point.Y)}")));
        if (FixedWidth is null)
            Writer.Attribute("vector-effect", "non-scaling-stroke").Close();
        Writer.Close();
    }

    private void Glyph(GlyphShape glyph)
    {
        Writer.Open("svg").Attribute("overflow", "visible");
        X("x", glyph.At);
        Writer.Attribute("y", glyph.Y);
        Writer.Open("path").Attribute("class", glyph.Class).Attribute("d", glyph.Path);
        Translate(glyph.At.Px);
        Writer.Close().Close();
    }

    private void Text(TextShape text)
    {
        Writer.Open("text");
        if (text.Class.Length > 0)
            Writer.Attribute("class", text.Class);
        TextPlace(text.At);
        Writer.Attribute("y", text.Baseline);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (i > 0)
            {
                Writer.Open("tspan");
                TextPlace(text.At);
                Writer.Attribute("dy", TextShape.LineHeight);
            }

            Writer.Text(text.Lines[i]);
            if (i == text.Lines.Count - 1 && text.Strong.Length > 0)
                Writer.Text(text.Lines[i].Length > 0 ? " " : "").Open("tspan").Attribute("class", "b").Text(text.Strong).Close();
            if (i > 0)
                Writer.Close();
        }

        Writer.Close();
    }

    private void TextPlace(Place at)
    {
        X("x", at);
        if (FixedWidth is null && at.Px != 0)
            Writer.Attribute("dx", at.Px);
    }

    private void X(string name, Place place)
    {
        if (FixedWidth is { } width)
            Writer.Attribute(name, place.At(width));
        else
            Writer.Percent(name, place.Percent);
    }

    private void Translate(double px)
    {
        if (FixedWidth is null && px != 0)
            Writer.Attribute("transform", $"translate({SvgWriter.Number(px)} 0)");
    }

    // Addresses come from callers, but a scheme that runs code must not pass even by mistake.
    private static string? SafeAddress(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var isWeb = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || address.AsSpan(0, colon).ContainsAny('/', '?', '#');
        return isWeb || isRelative ? address : null;
    }
}
