using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports;

/// <summary>Notes what each line of the source became; the last word on a line counts.</summary>
internal sealed class LineUses(LineIndex lines)
{
    private readonly (LineKind Kind, int? Reference)[] uses = Initial(lines);

    public void Set(SourceSpan span, LineKind kind, int? reference = null)
    {
        var last = lines.LineOf(Math.Max(span.Start, span.End - 1));
        for (var line = span.Line; line <= last && line <= uses.Length; line++)
            if (uses[line - 1].Kind != LineKind.Blank)
                uses[line - 1] = (kind, reference);
    }

    public void Set(Passage passage, LineKind kind, int? reference = null) => Set(passage.Span, kind, reference);

    public IReadOnlyList<LineUse> Build(IEnumerable<int> facts)
    {
        var counts = new int[uses.Length];
        foreach (var line in facts)
            if (line <= counts.Length)
                counts[line - 1]++;
        var built = new LineUse[uses.Length];
        for (var at = 0; at < built.Length; at++)
            built[at] = new(at + 1, uses[at].Kind, uses[at].Reference, counts[at]);
        return built;
    }

    /// <summary>Blank lines and rules say nothing; all else is unused until somebody reads it.</summary>
    private static (LineKind, int?)[] Initial(LineIndex lines)
    {
        var uses = new (LineKind, int?)[lines.Count];
        for (var line = 1; line <= lines.Count; line++)
            uses[line - 1] = (IsBlank(lines.Line(line)) ? LineKind.Blank : LineKind.Unused, null);
        return uses;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (c is not ('-' or '*' or '_') && !char.IsWhiteSpace(c))
                return false;
        return true;
    }
}
