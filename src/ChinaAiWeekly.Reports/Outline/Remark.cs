namespace ChinaAiWeekly.Reports.Outline;

/// <summary>A line about what stands above it: 자료: Omdia, &lt;출처: SCMP&gt;, (자료) IDC, 주) 25년 말 기준, ※ 잠정치.</summary>
/// <param name="Label">Without marks; ※ for a note that has no other.</param>
/// <param name="Body">Perhaps empty: what it says may be nested below.</param>
internal sealed record Remark(string Label, Passage Body, LineKind Kind)
{
    private const string Opening = "(<[（【";
    private const string Closing = ")>]）】";
    private const int LongestLabel = 20;

    public static Remark? Of(TextLine line)
    {
        var text = line.Text;
        var (start, end, body) = Parts(text.Chars);
        if (KindOf(text.Chars[start..end]) is { } marked && (start > 0 || body > end))
            return new(text.Slice(start, end - start).Trim().ToString(), Inside(text, start, body), marked);
        if (line.Split is { Label: { } label } split && KindOf(label.Chars) is { } kind)
            return new(label.Trim().ToString(), split.Body, kind);
        return text.Length > 2 && text[0] is '※' or '☞' ? new(text.Slice(0, 1).Text, text.Slice(1).Trim(), LineKind.Commentary) : null;
    }

    /// <summary>Whether a line of the source, marks and all, begins one.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("*_ ");
        var (start, end, body) = Parts(line);
        return line.StartsWith("※") || line.StartsWith("☞") || (body > end && KindOf(line[start..end]) is not null);
    }

    /// <summary>Where the label begins and ends, and where what it says begins; no more than the start where nothing ends a label.</summary>
    private static (int Start, int End, int Body) Parts(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (Opening.Contains(line[start]) || line[start] is '※' or '*' or ' '))
            start++;
        for (var at = start; at < line.Length && at - start <= LongestLabel; at++)
            if (line[at] is ':' or '：' || Closing.Contains(line[at]))
            {
                var body = at + 1;
                while (body < line.Length && line[body] is ':' or '：' or ' ' or '*' or '_')
                    body++;
                return (start, at, body);
            }
        return (start, start, start);
    }

    /// <summary>What it says, without the bracket that opened before the label.</summary>
    private static Passage Inside(Passage text, int start, int body)
    {
        var inside = text.Slice(Math.Min(body, text.Length)).Trim();
        var opened = text.Chars[..start].IndexOfAny(Opening) is var open and >= 0 && !text.Chars[open..body].ContainsAny(Closing);
        return opened ? inside.TrimEnd(Closing) : inside;
    }

    private static LineKind? KindOf(ReadOnlySpan<char> label) =>
        OutlineWords.IsSource(label) ? LineKind.Source : OutlineWords.IsCommentary(label) || (label.StartsWith("^") && label.Length > 1) ? LineKind.Commentary : null;
}
