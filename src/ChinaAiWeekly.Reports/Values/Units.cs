namespace ChinaAiWeekly.Reports.Values;

/// <summary>Recognises a unit behind a number, longest word first.</summary>
internal static class Units
{
    private static readonly LetterTable<(string Word, string? Canonical, bool Unit)> ByFirst = new(
        UnitTable.Units.Select(u => (u.Word, u.Canonical, Unit: true))
            .Concat(UnitTable.NotUnits.Select(w => (Word: w, Canonical: (string?)null, Unit: false)))
            .OrderByDescending(u => u.Word.Length),
        u => u.Word[..1]);

    /// <summary>
    /// Reads a unit at <paramref name="at"/> or behind one blank. Behind a blank a single syllable must stand alone or
    /// carry a particle: 11 개의, but not 2.5 개선.
    /// </summary>
    /// <param name="scaled">The number has a scale (4만 개), which makes a unit behind a blank more likely.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool scaled, out string unit, out int end)
    {
        (unit, end) = ("", at);
        var start = Glyphs.SkipBlank(text, at);
        foreach (var (word, canonical, isUnit) in ByFirst[Glyphs.At(text, start)])
        {
            if (!Glyphs.StartsWith(text, start, word)) continue;
            // 688만 주가량: shares and a word for about, not share prices.
            if (!isUnit && Glyphs.At(text, start + word.Length) == '량') continue;
            // 1,830만 주가 풀림: no price has such a scale.
            if (!isUnit && scaled && word == "주가" && Glyphs.At(text, start + word.Length) == ' ') continue;
            if (!isUnit) return false;
            end = start + word.Length;
            if (!EndsAsWord(text, end, word, attached: start == at, scaled)) continue;
            unit = canonical ?? word;
            return true;
        }

        end = at;
        return false;
    }

    /// <summary>True for the units of the table that are kept by their ISO code.</summary>
    public static bool IsCurrency(string? unit) => unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);

    private static bool EndsAsWord(ReadOnlySpan<char> text, int end, string word, bool attached, bool scaled)
    {
        var last = word[^1];
        var next = Glyphs.At(text, end);
        if (Glyphs.IsLatin(last) || last == '°')
        {
            if (Glyphs.IsLatin(next) || Glyphs.IsDigit(next)) return false;
            // 2x-B or 3W-1 are names; a blank before a single letter makes it a word of its own.
            if (next is '-' or '_' && char.IsAsciiLetterOrDigit(Glyphs.At(text, end + 1))) return false;
            return attached || word.Length > 1 || scaled;
        }

        if (!Glyphs.IsHangul(last)) return true;
        // 3분의 2 is a fraction.
        if (word == "분" && next == '의' && Glyphs.IsDigit(Glyphs.At(text, Glyphs.SkipBlank(text, end + 1)))) return false;
        if (!Glyphs.IsHangul(next)) return word != "대" || !(IsRatio(text, end) || IsLeading(text, end));
        // 460만불의, but not 4불가.
        if (word == "불" && !scaled) return false;
        if (word.Length > 1 || attached) return true;
        if (Glyphs.StartsWithAny(text, end, Sentences)) return true;
        var tail = Glyphs.HangulEnd(text, end, 8);
        return Particles.Contains(text[end..tail]) && (scaled || !Nouns.Contains(text[(end - word.Length)..tail]));
    }

    /// <summary>6대 중점 분야, 3대 통신사: the leading ones of a kind, no machines.</summary>
    private static bool IsLeading(ReadOnlySpan<char> text, int end)
    {
        if (Glyphs.At(text, end) != ' ') return false;
        foreach (var word in Leading)
            if (Glyphs.StartsWith(text, end + 1, word)) return true;
        return false;
    }

    /// <summary>How a sentence goes on behind a unit, whatever the ending: 2억 명이지만, 160만 개입니다, 3만 대가량이.</summary>
    private static readonly string[] Sentences =
        ["입니다", "이지만", "이었", "였", "이라", "이던", "이므로", "이어", "이면", "이며", "이고", "가량", "정도", "안팎", "내외", "남짓", "수준", "규모"];

    private static readonly string[] Leading =
        ["중점", "주주", "허브", "권역", "거점", "선도", "신산업", "에너지", "메이저", "첨단", "미래", "축", "방향", "정책", "조치", "증권", "이커머스", "전자상거래", "생명", "강자", "임원", "경영", "핵심", "주요", "분야", "과제", "전략", "목표", "원칙", "산업", "은행", "통신", "이통", "빅테크", "클라우드", "플랫폼", "인터넷", "사업자", "거래소", "도시", "업체", "기업", "제조사", "완성차", "브랜드", "국유", "국영", "신흥", "시장", "강국"];

    /// <summary>5 대 1 is a ratio.</summary>
    private static bool IsRatio(ReadOnlySpan<char> text, int end) => Glyphs.At(text, end) == ' ' && Glyphs.IsDigit(Glyphs.At(text, end + 1));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set(
    [
        "의", "를", "을", "이", "가", "은", "는", "에", "에서", "에는", "에서는", "에도", "로", "으로", "로는", "로의", "와", "과", "도", "만", "까지", "까지의", "까지는",
        "부터", "보다", "보다는", "씩", "씩의", "당", "마다", "나", "이나", "라는", "이라는", "라고", "이라고", "며", "이며", "고", "이고", "였다", "이었다", "였으며", "이었으며",
        "임", "이다", "다", "쯤", "정도", "정도의", "가량", "가량의", "이상", "이상의", "이상으로", "이하", "이하의", "초과", "미만", "미만의", "규모", "규모의", "규모로", "수준", "수준의", "수준으로",
        "간", "동안", "중", "내", "급", "급의", "어치", "짜리", "분", "분의", "분을", "인", "인데", "지만", "씩을", "에게", "대", "대의", "대로", "여", "가까이", "전", "후",
    ]);

    /// <summary>Words that look like a unit with its particle and are none, where no scale speaks for the unit.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Set(
    [
        "개인", "개의", "주가", "주도", "주의", "주로", "주당", "주인", "주간", "주중", "주과", "대로", "대의", "대가", "대중", "대당", "건의", "원가", "원만", "인가", "인의", "회의", "회로", "도로", "도의", "도가", "배당", "배가", "배로",
        "편의", "편이", "종이", "장이", "장의", "초과", "초가", "분이", "점과", "사과", "사이", "사내", "위로", "위의", "위에", "위와", "세로", "세와", "시의", "일로", "일의", "일에",
    ]);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] words) =>
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
