using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Reads commentary on returns: which segment it puts a company in, and directions that it gives without a figure.</summary>
internal static class DirectionReader
{
    private static readonly (string Word, char Sign)[] Marks =
    [
        ("양(+)", '+'), ("음(-)", '-'), ("양（+）", '+'), ("음（-）", '-'), ("음(−)", '-'), ("(+)의", '+'), ("(-)의", '-'), ("플러스(+)", '+'), ("마이너스(-)", '-'), ("플러스 수익률", '+'), ("마이너스 수익률", '-'), ("플러스로", '+'), ("마이너스로", '-'), ("플러스 전환", '+'), ("마이너스 전환", '-'), ("양의 수익률", '+'), ("음의 수익률", '-'), ("상승세(+)", '+'), ("하락세(-)", '-'), ("강세(+)", '+'), ("약세(-)", '-'), ("상승(+)", '+'), ("하락(-)", '-'), ("positive return", '+'), ("negative return", '-'),
    ];

    private static readonly WordList AnyMark = [.. Marks.Select(mark => mark.Word)];

    private static readonly (string Word, char Sign)[] Moves =
    [
        ("상승", '+'), ("강세", '+'), ("반등", '+'), ("급등", '+'), ("올랐", '+'), ("오름", '+'), ("하락", '-'), ("약세", '-'), ("급락", '-'), ("내렸", '-'), ("내림", '-'),
    ];

    private static readonly WordList AnyMove = [.. Moves.Select(move => move.Word)];

    private static readonly WordList Between = ["소폭", "큰", "폭으로", "동반", "나란히", "모두", "함께", "일제히", "크게", "또한", "역시", "각각"];

    private static readonly string[] Breaks = [". ", "으나", "보였으며", "했으며", "하였으며", "반면", "; ", "지만", " while ", " whereas "];

    /// <summary>The companies that a text names, for the segment that its label names.</summary>
    public static void Segments(Passage label, Passage text, ReadingContext context, Dictionary<string, string> segments)
    {
        if (OutlineWords.Segment(label.Chars) is { } segment)
            foreach (var company in context.CompaniesIn(text.Start, text.End))
                segments.TryAdd(company, segment);
    }

    public static IEnumerable<ReturnDirection> Read(Passage text, ReadingContext context, IReadOnlySet<string> known)
    {
        foreach (var moved in Moved(text, context, known))
            yield return moved;
        if (!AnyMark.Occur(text.Chars))
            yield break;
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Mark(text.Chars[at..]) is not { } mark)
            {
                if (Break(text.Chars[at..]) is var skip and > 0)
                    from = at + skip;
                else if (text[at] == ',' && EndsClause(text, at, context))
                    from = at + 1;
                continue;
            }
            for (var mention = Subject(text, from, at, context); mention < context.Mentions.Count && context.Mentions[mention].Start < text.Start + at; mention++)
            {
                var found = context.Mentions[mention];
                if (!known.Contains(found.Slug) && !HasFigure(text, found.End - text.Start))
                    yield return new(found.Text, found.Slug, mark.Sign, context.Map.Source(found.Start, found.Length));
            }
            at += mark.Length - 1;
            from = at + 1;
        }
    }

    /// <summary>The first name of a clause; where it has none, the subject of the clause before it: 니오는 표에서 빠졌지만 음(-)의 수익률.</summary>
    private static int Subject(Passage text, int from, int to, ReadingContext context)
    {
        var first = context.FirstMention(text.Start + from);
        if ((first < context.Mentions.Count && context.Mentions[first].Start < text.Start + to) || first == 0 || context.Mentions[first - 1].Start < text.Start)
            return first;
        var rest = text.Chars[(context.Mentions[first - 1].End - text.Start)..from];
        return rest.Length > 1 && rest[0] is '은' or '는' && rest[1] == ' ' && !rest.Contains(". ", StringComparison.Ordinal) ? first - 1 : first;
    }

    /// <summary>립모터와 지리자동차는 소폭 상승: names right before a word that says where their price went.</summary>
    private static List<ReturnDirection> Moved(Passage text, ReadingContext context, IReadOnlySet<string> known)
    {
        var found = new List<ReturnDirection>();
        if (!AnyMove.Occur(text.Chars))
            return found;
        var chars = text.Chars;
        for (var mention = context.FirstMention(text.Start); mention < context.Mentions.Count && context.Mentions[mention].Start < text.End; mention++)
            if (context.Mentions[mention] is var one && !known.Contains(one.Slug) && Move(chars, one.End - text.Start, context, text, mention) is { } sign)
                found.Add(new(one.Text, one.Slug, sign, context.Map.Source(one.Start, one.Length)));
        return found;
    }

    /// <summary>The sign of the word that a name's clause leads to, with nothing but particles, other names and adverbs between.</summary>
    private static char? Move(ReadOnlySpan<char> chars, int end, ReadingContext context, Passage text, int mention)
    {
        for (var next = mention + 1; next < context.Mentions.Count && context.Mentions[next].Start - text.Start is var start && start < chars.Length && IsParticle(chars[end..start].Trim(), joins: true); next++)
            end = context.Mentions[next].End - text.Start;
        var blank = chars[end..].IndexOf(' ');
        if (blank < 1 || !IsParticle(chars[end..(end + blank)], joins: false))
            return null;
        for (var at = end + blank + 1; at < chars.Length;)
        {
            foreach (var (word, sign) in Moves)
                if (chars[at..].StartsWith(word))
                    return sign;
            var length = chars[at..].IndexOf(' ');
            if (length < 1 || !OutlineWords.Is(chars.Slice(at, length), Between))
                return null;
            at += length + 1;
        }
        return null;
    }

    private static bool IsParticle(ReadOnlySpan<char> between, bool joins) =>
        joins ? between is "와" or "과" or "," or "·" or "및" or "" or "/" : between is "은" or "는" or "이" or "가" or "도";

    private static (char Sign, int Length)? Mark(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('양' or '음' or '(' or '플' or '마' or '상' or '하' or '강' or '약' or 'p' or 'P' or 'n' or 'N'))
            return null;
        foreach (var (word, sign) in Marks)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (sign, word.Length);
        return null;
    }

    /// <summary>니오는 보합, …: the comma stands behind what is said of a name, not between names.</summary>
    private static bool EndsClause(Passage text, int comma, ReadingContext context)
    {
        var before = context.FirstMention(text.Start + comma) - 1;
        return before >= 0 && context.Mentions[before] is var last && last.Start >= text.Start && text.Chars[(last.End - text.Start)..comma].Trim() is var between
            && !IsParticle(between, joins: false) && !IsParticle(between, joins: true) && (between.IsEmpty || between[0] != '(');
    }

    private static int Break(ReadOnlySpan<char> text)
    {
        foreach (var word in Breaks)
            if (text.StartsWith(word))
                return word.Length;
        return 0;
    }

    /// <summary>Nio(-7.6%): a figure in brackets right behind the name.</summary>
    private static bool HasFigure(Passage text, int end)
    {
        var rest = text.Chars[Math.Min(end, text.Length)..].TrimStart();
        return rest.StartsWith("(") && rest.IndexOf(')') is var close and > 0 && rest[..close].Contains('%');
    }
}
