using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Rows told as sentences: AIME 2025에서는 86.3점을 받았고, GPQA에서는 81.5점을 얻었다. 2022년에는 180억 위안을 썼다.</summary>
internal static class SentenceRow
{
    private const int LongestSubject = 40;
    private const int MostWordsBetween = 3;

    /// <summary>What ends a subject, longest first.</summary>
    private static readonly string[] Particles = ["에서는", "으로는", "에게는", "으로", "에는", "에서", "에선", "은", "는", "이", "가", "도", "에", "의", "로"];

    private static readonly WordList Expected = ["전망", "예상", "추정", "계획", "목표", "관측", "내다"];

    /// <summary>A subject and its figure for each clause; none unless every clause has both.</summary>
    public static List<(Passage Label, Passage Value)> Read(Passage text)
    {
        var pairs = new List<(Passage, Passage)>();
        if (text.TrimEnd(".") is not { Length: > 2 } sentence || sentence[sentence.Length - 1] != '다')
            return [];
        Passage? opened = null;
        foreach (var part in PairSentence.Parts(text))
        {
            var clause = part;
            // 1위는 볼케이노 엔진으로, 46.4%를 가져갔다: the comma parts a subject from its figure.
            if (opened is { } before)
                (clause, opened) = (text.Slice(before.Start - text.Start, part.End - before.Start), null);
            // The place in an order is no part of the name.
            if (clause.Chars.IndexOf(' ') is var blank and > 1 && char.IsAsciiDigit(clause[0]) && clause.Chars[..blank] is var place && (place.EndsWith("위는") || place.EndsWith("위")))
                clause = clause.Slice(blank + 1);
            var value = CellValue.Read(clause.Chars);
            if (value is not { Kind: CellKind.Value, Upper: null, Unit: not null })
            {
                if (clause.Length > LongestSubject || clause.Start < part.Start)
                    return [];
                opened = clause;
                continue;
            }
            if (value.Label is not { } label || !clause.Chars.StartsWith(label) || Subject(clause.Slice(0, label.Length).TrimEnd(",")) is not { IsEmpty: false } subject)
                return [];
            pairs.Add((subject, clause.Slice(label.Length).TrimStart(",")));
        }
        return opened is null ? pairs : [];
    }

    /// <summary>약 980억 위안이 될 전망이다: a verb may say that a figure is a forecast.</summary>
    public static bool IsExpected(Passage value) => Expected.Occur(value.Chars);

    private static Passage? Subject(Passage lead)
    {
        var end = lead.Length;
        for (var words = 0; words <= MostWordsBetween && end > 0; words++)
        {
            var subject = lead.Slice(0, end);
            foreach (var particle in Particles)
                if (subject.Length > particle.Length && subject.Length <= LongestSubject && subject.Chars.EndsWith(particle))
                    return subject.Slice(0, end - particle.Length).Trim();
            // 2024년 들어
            if (Periods.Of(subject, null) is not null)
                return subject;
            var last = subject.Chars.LastIndexOf(' ');
            if (last < 0 || subject.Chars[last..].ContainsAnyInRange('0', '9'))
                return null;
            end = last;
        }
        return null;
    }
}
