using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Captions that stand below their tables, as in a typeset report, are put above them, where all others stand.</summary>
internal static class CaptionsBelow
{
    /// <summary>The parts in their order, except that such a caption comes before its table.</summary>
    public static List<Part> Lift(List<Part> parts)
    {
        for (var from = 0; from < parts.Count;)
        {
            var to = from + 1;
            while (to < parts.Count && parts[to] is not TitlePart { IsHeading: true })
                to++;
            var all = AreBelow(parts, from, to);
            for (var at = from + 1; at < to; at++)
                if (IsCaption(parts[at]) && (all || IsBelow(parts, at, from, to)))
                    (parts[at - 1], parts[at]) = (parts[at], parts[at - 1]);
            from = to;
        }
        return parts;
    }

    /// <summary>Below a heading each caption follows a table, each table has one, and nothing like rows follows the last.</summary>
    private static bool AreBelow(List<Part> parts, int from, int to)
    {
        var (captions, last) = (0, from);
        for (var at = from; at < to; at++)
            if (IsCaption(parts[at]))
            {
                if (at == from || !IsTable(parts[at - 1]))
                    return false;
                captions++;
                last = at;
            }
            else if (IsTable(parts[at]) && !(at + 1 < to && IsCaption(parts[at + 1])))
            {
                return false;
            }
        return captions > 0 && !HasRows(parts, last + 1, to);
    }

    /// <summary>One alone: a table without a caption of its own above it, and no rows below before the next title.</summary>
    private static bool IsBelow(List<Part> parts, int at, int from, int to)
    {
        if (!IsTable(parts[at - 1]) || (at - 2 >= from && parts[at - 2] is TitlePart { Exhibit: not null }))
            return false;
        var end = at + 1;
        while (end < to && parts[end] is not TitlePart)
            end++;
        return !HasRows(parts, at + 1, end);
    }

    private static bool HasRows(List<Part> parts, int from, int to) => parts.GetRange(from, to - from).Exists(part => IsTable(part)
        || (part is ContentPart { Node: ListNode list } && list.Items.Any(item => item.Line.Remark is null))
        || (part is ContentPart { Node: ParagraphNode paragraph } && PairSentence.Read(paragraph.Lines[0].Split.Body).Count > 0));

    private static bool IsCaption(Part part) => part is TitlePart { IsHeading: false, Exhibit: not null };

    private static bool IsTable(Part part) => part is ContentPart { Node: TableNode };
}
