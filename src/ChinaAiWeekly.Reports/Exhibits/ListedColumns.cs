using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Columns that a title lists and each row fills in their order: 밸류에이션 (시총 / PER / PBR) above 텐센트: 5,120 / 19.85 / 4.1.</summary>
internal static class ListedColumns
{
    private const int LongestName = 40;

    /// <summary>The columns that the first of the heads to list several of them names; none where no head does.</summary>
    public static IReadOnlyList<Passage> Of(ExhibitContent content, Func<Passage, bool> isColumn)
    {
        foreach (var head in content.Heads.Concat(content.Notes))
            if (Bracket(head) is { } bracket && Columns(bracket, isColumn) is { Count: > 1 } inner)
                return inner;
            else if (Columns(head, isColumn) is { Count: > 1 } whole)
                return whole;
        return [];
    }

    /// <summary>Each name of a text with as many values as there are columns; none where any part of the text has another shape.</summary>
    /// <param name="name">The row's label: it names the values where nothing stands before them.</param>
    public static IReadOnlyList<(Passage? Name, IReadOnlyList<Passage> Values)> Read(Passage name, Passage text, int count)
    {
        if (!name.IsEmpty && Values(text, count) is { } own)
            return [(null, own)];
        var entries = PassageCut.At(text, text.Chars.ContainsAny(';', '；') ? ";；" : ",，、").ConvertAll(part => Entry(part, count));
        return entries.TrueForAll(entry => entry is not null) ? entries.ConvertAll(entry => entry.GetValueOrDefault()) : [];
    }

    /// <summary>캠브리콘 +6.4% / +41.0%: the name ends where nothing but values follows.</summary>
    private static (Passage? Name, IReadOnlyList<Passage> Values)? Entry(Passage part, int count)
    {
        for (var at = 1; at < Math.Min(part.Length, LongestName); at++)
            if (part[at - 1] is ' ' or ':' && Values(part.Slice(at).Trim(), count) is { } values)
                return (part.Slice(0, at).TrimEnd(":：-"), values);
        return null;
    }

    /// <summary>The values of a text that consists of so many and nothing else: between slashes or commas, or the last in brackets, +1.2%(+40%).</summary>
    private static IReadOnlyList<Passage>? Values(Passage text, int count)
    {
        foreach (var marks in (ReadOnlySpan<string>)["/|·", ",，、"])
            if (PassageCut.At(text, marks) is var parts && parts.Count == count && parts.TrueForAll(PairSentence.IsValue))
                return parts;
        return count == 2 && Bracket(text) is { } last && last.End + 1 == text.End && text.Slice(0, last.Start - text.Start - 1).Trim() is { IsEmpty: false } first
            && PairSentence.IsValue(first) && PairSentence.IsValue(last) && CellValue.Read(first.Chars).Unit == CellValue.Read(last.Chars).Unit
            ? [first, last]
            : null;
    }

    /// <summary>Columns and units, nothing else, and a unit is no column: 십억 위안, 2024/2025F.</summary>
    private static List<Passage> Columns(Passage list, Func<Passage, bool> isColumn)
    {
        var parts = PassageCut.At(list, "/|·,，").ConvertAll(part => part.Chars.EndsWith(" 순") ? part.Slice(0, part.Length - 2) : part);
        var columns = parts.FindAll(part => UnitHint.Find(part.Chars) is not { Start: 0 });
        return columns.TrueForAll(part => isColumn(part)) ? columns : [];
    }

    /// <summary>What stands in the last pair of outer brackets.</summary>
    private static Passage? Bracket(Passage text)
    {
        var depth = 0;
        for (var at = text.Length - 1; at >= 0; at--)
            if (text[at] is ')' or ']')
                depth++;
            else if (text[at] is '(' or '[' && --depth == 0 && text.Chars.LastIndexOfAny(')', ']') is var close)
                return text.Slice(at + 1, close - at - 1);
        return null;
    }
}
