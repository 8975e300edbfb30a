namespace ChinaAiWeekly.Reports.Outline;

/// <summary>Cuts a passage where its writer did.</summary>
internal static class PassageCut
{
    /// <summary>The parts between any of the marks, outside brackets and outside numbers: 5,120. None where one of them is empty.</summary>
    public static List<Passage> At(Passage text, string marks)
    {
        var parts = new List<Passage>();
        var (from, depth) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : marks[0];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (at < text.Length && (depth > 0 || !marks.Contains(c) || (c == ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))))
                continue;
            parts.Add(text.Slice(from, at - from).Trim());
            from = at + 1;
        }
        return parts.Exists(part => part.IsEmpty) ? [] : parts;
    }
}
