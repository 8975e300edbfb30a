using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Label-value pairs in a sentence: 알리바바 35.8%, 화웨이 13.1%.</summary>
internal static class PairSentence
{
    private static readonly WordList Metrics = ["PER", "PBR", "PSR", "P/E", "P/B", "P/S", "EV/", "ROE", "시총", "시가총액", "배당"];

    private const int LongestLabel = 40;
    private const int LongestTail = 14;

    /// <summary>The pairs of a text that consists of pairs; empty for any other.</summary>
    public static List<(Passage Label, Passage Value)> Read(Passage text) => Read(text, []);

    /// <summary>The pairs, and into <paramref name="remainder"/> what stands between them.</summary>
    public static List<(Passage Label, Passage Value)> Read(Passage text, List<Passage> remainder)
    {
        var pairs = new List<(Passage, Passage)>();
        var parts = Parts(text);
        if (FigureFirst.Read(parts) is { Count: > 0 } figures)
            return figures;
        foreach (var part in parts)
            if (Pair(part) is { } pair)
                pairs.Add(pair);
            else
                remainder.Add(part);
        return pairs.Count * 2 >= remainder.Count * 3 ? pairs : [];
    }

    /// <summary>Whether a text is nothing but values and pairs, in whatever number: 텐센트 +1.5 / -3.0, 알리바바 -0.4 / +6.1.</summary>
    public static bool AreFigures(Passage text) => Parts(text).TrueForAll(part => IsValue(part) || Pair(part) is not null);

    /// <summary>The text cut at commas and semicolons outside brackets and numbers.</summary>
    public static List<Passage> Parts(Passage text)
    {
        var parts = new List<Passage>();
        var chars = text.Chars;
        var from = 0;
        var depth = 0;
        for (var at = 0; at <= chars.Length; at++)
        {
            var c = at < chars.Length ? chars[at] : ',';
            if (c is '(' or '[' or '（')
                depth++;
            else if (c is ')' or ']' or '）')
                depth = Math.Max(0, depth - 1);
            else if (at == chars.Length || (depth == 0 && Separates(chars, at)))
            {
                var part = text.Slice(from, at - from).TrimEnd(".");
                if (!part.IsEmpty)
                    parts.Add(part);
                from = at + 1;
            }
        }
        return parts;
    }

    /// <summary>A text that is one value and nothing else but a qualifier or a note.</summary>
    public static bool IsValue(Passage text) => IsValue(CellValue.Read(text.Chars), text) && !IsHorizon(text);

    public static bool IsValue(CellValue value, Passage text) => value.Kind switch
    {
        CellKind.NoValue => value.Label is null,
        CellKind.Value => value.Label is null && Tail(text, value) <= LongestTail && !HasOther(text, value) && !RunsOn(text, value),
        _ => false,
    };

    /// <summary>Commas and semicolons outside numbers, slashes between blanks.</summary>
    private static bool Separates(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is ';' or '、' or '；')
            return true;
        // +7.4%(대형 수주). 리오토는 …: a sentence ends behind a figure.
        if (c == '.')
            return at > 0 && at + 1 < text.Length && text[at + 1] == ' ' && text[at - 1] is ')' or '%' or '배';
        // 시총 2,850억 위안에 PER 15.9배와 PBR 1.1배, 시가총액은 2조 위안이고 PER 19배: a particle behind one figure, a multiple behind it.
        if (c == ' ')
            return at > 3 && (text[at - 1] is '에' or '와' or '과' ? 1 : text[(at - 2)..at] is "이고" or "이며" ? 2 : 0) is > 0 and var particle
                && text[at - 1 - particle] is '배' or '안' or '러' or '원' or '%' && Metrics.Begin(text[(at + 1)..]) is not null;
        if (c is '/' or '·' or '|' or '→')
            return at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ';
        return c is ',' or '，' && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
    }

    /// <summary>The label and the longest end of the part that is one value: AIME 2024 | 47.1, 알리바바 | 약 7만 8천 개.</summary>
    private static (Passage Label, Passage Value)? Pair(Passage part)
    {
        var cut = -1;
        CellValue? value = null;
        if (part.Length > LongestLabel && !part.Chars.ContainsAnyInRange('0', '9') && !part.Chars.ContainsAnyInRange('０', '９'))
            return null;
        for (var at = part.Length - 1; at > 0; at--)
        {
            // No value is that long: what comes before can only be prose.
            if (cut < 0 && part.Length - at > LongestLabel)
                return null;
            if (part[at - 1] != ' ')
                continue;
            var end = part.Slice(at);
            // +9.4%(주간 1위): the end of a bracket is no value.
            if (end.Chars.IndexOf(')') is var closed and >= 0 && !end.Chars[..closed].Contains('('))
                continue;
            var read = CellValue.Read(end.Chars);
            if (value is not null && !Extends(read, value, at, cut) && !IsNote(part.Slice(cut), end, read))
                break;
            if (IsValue(read, end))
                (cut, value) = (at, read);
        }
        var label = cut < 0 ? default : part.Slice(0, cut).TrimEnd(":：=-");
        if (cut < 0 || label.IsEmpty)
            return Glued(part);
        return label.Length <= LongestLabel && char.IsLetterOrDigit(label[0]) && !label.Chars.Contains('%') ? (label, part.Slice(cut)) : null;
    }

    /// <summary>A longer end is the same value with a qualifier, or one numeral of several words (7만 8천), never another number.</summary>
    private static bool Extends(CellValue longer, CellValue value, int at, int cut) =>
        longer.Label is null && longer.Kind == value.Kind && (longer.Upper is null || longer.Upper > longer.Number)
        && at + longer.Start + longer.Length == cut + value.Start + value.Length;

    /// <summary>30.9% (1위): the bracket is a note to the value before it; 1주 (0.3%): it is the value, below a label.</summary>
    private static bool IsNote(Passage bracket, Passage whole, CellValue value) =>
        bracket[0] == '(' && IsValue(value, whole) && value.Unit is not null
        && whole.Slice(0, bracket.Start - whole.Start).Trim() is var label && Horizon.Of(label.Chars) is null
        && Periods.Of(label, null) is null;

    /// <summary>알리바바(35.8%): no blank between them.</summary>
    private static (Passage Label, Passage Value)? Glued(Passage part)
    {
        var value = CellValue.Read(part.Chars);
        if (value.Kind != CellKind.Value || value.Label is not { Length: > 0 and <= LongestLabel } label || !part.Chars.StartsWith(label) || Tail(part, value) > LongestTail)
            return null;
        // 모델1 is a name.
        if (value.Unit is null && part[value.Start - 1] != '(' && char.IsAsciiDigit(part[value.Start]))
            return null;
        var name = part.Slice(0, label.Length).TrimEnd(":：(");
        return name.IsEmpty ? null : (name, part.Slice(name.Length).Trim());
    }

    /// <summary>How many characters stand behind a value, brackets not counted.</summary>
    private static int Tail(Passage text, CellValue value)
    {
        var tail = text.Chars[Math.Min(text.Length, value.Start + value.Length)..].Trim();
        var open = tail.IndexOf('(');
        if (open >= 0 && tail.LastIndexOf(')') is var close && close > open)
            return open + tail.Length - close - 1;
        return tail.Length;
    }

    /// <summary>A sentence that goes on behind the value: +2.7%로 부진함.</summary>
    private static bool RunsOn(Passage text, CellValue value)
    {
        var tail = text.Chars[Math.Min(text.Length, value.Start + value.Length)..];
        return tail.Length > 0 && tail[0] is >= '가' and <= '힣' && tail.Contains(' ');
    }

    /// <summary>1주 (4.3%): a horizon and the loss over it, no holding of one share.</summary>
    private static bool IsHorizon(Passage text) =>
        text.Chars.IndexOf(" (") is var open and > 0 && text[text.Length - 1] == ')' && text[text.Length - 2] == '%' && Horizon.Of(text.Chars[..open]) is not null;

    /// <summary>Another figure behind the value, outside brackets: 1주 △5.3% is no value.</summary>
    private static bool HasOther(Passage text, CellValue value)
    {
        var depth = 0;
        foreach (var c in text.Chars[Math.Min(text.Length, value.Start + value.Length)..])
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && char.IsAsciiDigit(c))
                return true;
        }
        return false;
    }
}
