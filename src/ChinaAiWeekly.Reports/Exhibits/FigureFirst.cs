using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Rows whose figures stand before what they are of: 33.4% 알리바바, 17.9% 화웨이; 93.1 AIME26 / 81.2 HLE; 7,466(2023), 7,326(2024).</summary>
internal static class FigureFirst
{
    private const int LongestLabel = 30;
    private const int LongestValue = 24;

    /// <summary>What a figure is said to do is no name: 25% 감소, 30% 증가.</summary>
    private static readonly WordList Moves =
    [
        "감소", "증가", "상승", "하락", "성장", "확대", "축소", "개선", "할인", "인상", "인하", "절감", "향상", "이상", "이하", "수준", "달성", "기록", "전망", "예상", "차지", "목표", "가량", "안팎", "내외", "미만", "초과", "급등", "급락", "보합", "규모", "투자", "yoy", "qoq", "mom", "wow", "추정", "돌파",
    ];

    /// <summary>The pairs of a text that consists of at least two of that kind and of nothing else.</summary>
    public static List<(Passage Label, Passage Value)> Read(List<Passage> parts)
    {
        var pairs = new List<(Passage, Passage)>();
        foreach (var part in parts)
            if (Pair(part) is { } pair)
                pairs.Add(pair);
            else
                return [];
        return pairs.Count > 1 ? pairs : [];
    }

    private static (Passage Label, Passage Value)? Pair(Passage part)
    {
        if (part[0] != '(' && part.Chars.IndexOf('(') is var open and > 0 && part[part.Length - 1] == ')' && Periods.Of(part.Slice(open + 1, part.Length - open - 2), null) is not null
            && part.Slice(0, open).Trim() is var dated && PairSentence.IsValue(dated))
            return (part.Slice(open + 1, part.Length - open - 2), dated);
        foreach (var blank in part.Blanks().TakeWhile(at => at <= LongestValue))
        {
            var (value, label) = (part.Slice(0, blank), part.Slice(blank + 1).Trim());
            if (PairSentence.IsValue(value) && CellValue.Read(value.Chars) is { Kind: CellKind.Value, Note: null } && label is { IsEmpty: false, Length: <= LongestLabel } && char.IsLetter(label[0])
                && !Moves.Occur(label.Chars) && CellValue.Read(part.Chars) is var whole && whole.Start + whole.Length <= blank && whole.Unit != "위" && CellValue.Read(label.Chars).Unit is null)
                return (label, value);
        }
        return null;
    }
}
