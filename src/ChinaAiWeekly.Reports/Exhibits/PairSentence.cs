using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Label-value pairs in a sentence: 알리바바 35.8%, 화웨이 13.1%.</summary>
internal static class PairSentence
{
    private const int LongestLabel = 40;
    private const int LongestTail = 14;

    /// <summary>The pairs of a text that consists of pairs; empty for any other.</summary>
    public static List<(Passage Label, Passage Value)> Read(Passage text)
    {
        var pairs = new List<(Passage, Passage)>();
        var parts = 0;
        foreach (var part in Parts(text))
        {
            parts++;
            if (Pair(part) is { } pair)
                pairs.Add(pair);
        }
        return pairs.Count * 5 >= parts * 3 ? pairs : [];
    }

    /// <summary>A text that is one value and nothing else but a qualifier or a note.</summary>
    public static bool IsValue(Passage text) => IsValue(CellValue.Read(text.Text), text);

    public static bool IsValue(CellValue value, Passage text) => value.Kind switch
    {
        CellKind.NoValue => value.Label is null,
        CellKind.Value => value.Label is null && Tail(text, value) <= LongestTail,
        _ => false,
    };

    /// <summary>The text cut at commas and semicolons outside brackets and numbers.</summary>
    public static IEnumerable<Passage> Parts(Passage text)
    {
        var from = 0;
        var depth = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : ',';
            if (c is '(' or '[' or '（')
                depth++;
            else if (c is ')' or ']' or '）')
                depth = Math.Max(0, depth - 1);
            else if (at == text.Length || (depth == 0 && Separates(text, at)))
            {
                var part = text.Slice(from, at - from).TrimEnd(".");
                if (!part.IsEmpty)
                    yield return part;
                from = at + 1;
            }
        }
    }

    private static bool Separates(Passage text, int at)
    {
        var c = text[at];
        if (c is ';' or '、' or '；')
            return true;
        if (c is '/' or '·' or '|')
            return at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ';
        return c is ',' or '，' && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
    }

    private static (Passage Label, Passage Value)? Pair(Passage part)
    {
        var value = CellValue.Read(part.Text);
        if (value.Kind == CellKind.NotANumber || value.Label is not { Length: > 0 and <= LongestLabel } label)
            return null;
        var start = part.Chars.IndexOf(label);
        if (start < 0 || (value.Kind == CellKind.Value && Tail(part, value) > LongestTail))
            return null;
        var name = part.Slice(start, label.Length).TrimEnd(":：(");
        var rest = part.Slice(start + label.Length);
        // 알리바바(35.8%): the bracket is no minus.
        var inner = rest.Trim();
        if (inner.Length > 2 && inner[0] == '(' && inner[inner.Length - 1] == ')')
            rest = inner.Slice(1, inner.Length - 2);
        while (rest.Length > 0 && rest[0] is ' ' or ':' or '：' or '=')
            rest = rest.Slice(1);
        return name.IsEmpty ? null : (name, rest.Trim());
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
}
