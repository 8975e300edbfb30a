using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>The words by which headings, groups and columns are known. Comparisons ignore case.</summary>
internal static class OutlineWords
{
    private static readonly WordList News = ["뉴스", "news", "소식", "단신", "헤드라인", "headlines"];

    private static readonly WordList Market =
    [
        "밸류에이션", "수익률", "주가", "시세", "등락률", "멀티플", "투자지표", "투자 지표", "시장 데이터", "마켓", "시장 지표", "시장데이터", "증시",
        "valuation", "return", "performance", "market data", "share price", "stock price", "multiples", "market watch", "comps",
    ];

    private static readonly WordList Stories =
        ["특집", "집중", "심층", "테마", "포커스", "스페셜", "리포트", "탐방", "이슈", "커버", "feature", "focus", "deep dive", "in depth", "in-depth", "special", "spotlight", "cover"];

    private static readonly WordList Aside =
    [
        "disclaimer", "compliance", "appendix", "contact", "glossary", "calendar", "checklist", "disclosure", "schedule", "week ahead", "key events", "key dates", "면책", "컴플라이언스", "부록",
        "용어", "일정", "체크리스트", "캘린더", "유의사항", "투자등급", "고지", "문의", "목차", "contents", "참고문헌", "references",
    ];

    private static readonly (string Word, NewsCategory? Category)[] Categories =
    [
        ("산업", NewsCategory.Industry), ("업계", NewsCategory.Industry), ("기업", NewsCategory.Industry), ("industry", NewsCategory.Industry),
        ("industries", NewsCategory.Industry), ("company", NewsCategory.Industry), ("companies", NewsCategory.Industry), ("corporate", NewsCategory.Industry), ("sector", NewsCategory.Industry),
        ("정책", NewsCategory.Policy), ("규제", NewsCategory.Policy), ("정부", NewsCategory.Policy), ("당국", NewsCategory.Policy), ("policy", NewsCategory.Policy),
        ("policies", NewsCategory.Policy), ("regulation", NewsCategory.Policy), ("regulations", NewsCategory.Policy), ("regulatory", NewsCategory.Policy), ("government", NewsCategory.Policy),
        ("펀딩", NewsCategory.Funding), ("투자", NewsCategory.Funding), ("유치", NewsCategory.Funding), ("자금", NewsCategory.Funding), ("조달", NewsCategory.Funding),
        ("자금조달", NewsCategory.Funding), ("ipo", NewsCategory.Funding), ("상장", NewsCategory.Funding), ("투자유치", NewsCategory.Funding), ("funding", NewsCategory.Funding), ("fundraising", NewsCategory.Funding), ("financing", NewsCategory.Funding), ("investment", NewsCategory.Funding), ("investments", NewsCategory.Funding), ("deals", NewsCategory.Funding),
        ("기술", null), ("테크", null), ("technology", null), ("tech", null), ("제품", null), ("product", null), ("products", null), ("서비스", null), ("시장", null), ("market", null), ("markets", null), ("뉴스", null), ("동향", null), ("소식", null), ("주요", null), ("주간", null), ("중국", null), ("ai", null), ("및", null), ("와", null), ("과", null), ("news", null), ("and", null), ("&", null), ("weekly", null), ("china", null), ("chinese", null), ("updates", null), ("update", null), ("관련", null), ("产业", NewsCategory.Industry), ("行业", NewsCategory.Industry), ("公司", NewsCategory.Industry), ("政策", NewsCategory.Policy), ("规制", NewsCategory.Policy), ("監管", NewsCategory.Policy), ("监管", NewsCategory.Policy),
        ("融资", NewsCategory.Funding), ("投融资", NewsCategory.Funding), ("投资", NewsCategory.Funding), ("上市", NewsCategory.Funding), ("动态", null), ("新闻", null), ("rounds", null), ("round", null), ("라운드", null), ("the", null), ("현황", null), ("이슈", null), ("·", null),
    ];

    private static readonly WordList Numbers = ["가", "나", "다", "라", "마", "바", "사", "아", "A", "B", "C", "D", "E", "F", "I", "II", "III", "IV", "V", "VI", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"];

    private static readonly WordList CategoryWords = [.. Categories.Select(category => category.Word)];

    private static readonly (string Word, string Segment)[] Segments =
    [
        ("자율주행", "autonomyRobotics"), ("휴머노이드", "autonomyRobotics"), ("로보틱스", "autonomyRobotics"), ("로봇", "autonomyRobotics"), ("전기차", "autonomyRobotics"),
        ("라이다", "autonomyRobotics"), ("모빌리티", "autonomyRobotics"), ("autonom", "autonomyRobotics"), ("robot", "autonomyRobotics"), ("humanoid", "autonomyRobotics"), ("self-driving", "autonomyRobotics"), ("mobility", "autonomyRobotics"), ("lidar", "autonomyRobotics"),
        ("반도체", "semiconductor"), ("파운드리", "semiconductor"), ("ai 칩", "semiconductor"), ("ai칩", "semiconductor"), ("semi", "semiconductor"), ("chip", "semiconductor"),
        ("빅테크", "bigTech"), ("big tech", "bigTech"), ("bigtech", "bigTech"), ("대형 기술주", "bigTech"), ("인터넷", "bigTech"), ("internet", "bigTech"), ("플랫폼", "bigTech"), ("platform", "bigTech"), ("mega cap", "bigTech"), ("megacap", "bigTech"),
        ("소프트웨어", "softwareCloud"), ("클라우드", "softwareCloud"), ("software", "softwareCloud"), ("cloud", "softwareCloud"), ("saas", "softwareCloud"), ("s/w", "softwareCloud"),
    ];

    private static readonly WordList SegmentWords = [.. Segments.Select(segment => segment.Word)];

    private static readonly WordList OtherSegments = ["기타", "other", "others", "그 외", "기타 기업", "etc."];

    private static readonly WordList CommentaryLabels =
    [
        "평가", "시사점", "코멘트", "해석", "의견", "분석", "총평", "요약", "결론", "comment", "comments", "commentary", "takeaway", "takeaways", "key takeaway", "key takeaways",
        "analysis", "implication", "implications", "our view", "view", "summary", "특징", "참고", "비고", "주", "주석", "note", "notes", "당사 의견", "투자 시사점", "투자시사점", "메모", "설명", "해설", "촌평", "한줄평", "한 줄 평", "관전 포인트", "체크 포인트", "체크포인트", "포인트", "点评", "评论", "说明", "备注", "注",
    ];

    private static readonly string[] CommentaryEnds = ["평가", "시사점", "코멘트", "의견", "총평"];

    private static readonly WordList SourceLabels = ["자료", "출처", "source", "sources", "자료 출처", "자료출처", "데이터 출처", "data source", "원문", "링크", "link", "links", "참고자료", "참고 자료", "원문 링크", "资料来源", "来源"];

    public static bool NamesNews(ReadOnlySpan<char> heading) => HasAny(heading, News);

    public static bool NamesMarket(ReadOnlySpan<char> heading) => HasAny(heading, Market);

    public static bool NamesStory(ReadOnlySpan<char> heading) => HasAny(heading, Stories);

    public static bool NamesAside(ReadOnlySpan<char> heading) => HasAny(heading, Aside);

    public static bool IsCommentary(ReadOnlySpan<char> label)
    {
        label = WithoutMarks(label).TrimEnd("0123456789 ");
        if (Is(label, CommentaryLabels))
            return true;
        foreach (var end in CommentaryEnds)
            if (label.Length > end.Length && label.EndsWith(end) && label[^(end.Length + 1)] == ' ')
                return true;
        return false;
    }

    public static bool IsSource(ReadOnlySpan<char> label) => Is(WithoutMarks(label), SourceLabels);

    /// <summary>The category whose words make up the whole heading; null for a new one.</summary>
    public static NewsCategory? Category(ReadOnlySpan<char> heading)
    {
        // 정부 정책 (중앙), 산업 (해외): what stands in brackets behind the name only narrows it.
        if (heading.IndexOf('(') is > 0 and var bracket && heading.EndsWith(")"))
            heading = heading[..bracket];
        NewsCategory? found = null;
        foreach (var range in heading.SplitAny(" /,·&+|()[]①②③0123456789.:-"))
        {
            var word = heading[range];
            // 가. 산업, II. Policy: how the heading is numbered.
            if (word.IsEmpty || (range.Start.Value == 0 && range.End.Value < heading.Length && heading[range.End] == '.' && Numbers.Is(word)))
                continue;
            // 산업동향, 투자유치현황: words written together.
            for (var rest = word; !rest.IsEmpty;)
            {
                if (CategoryWord(rest) is not { } known)
                    return null;
                found ??= known.Category;
                rest = rest[known.Word.Length..];
            }
        }
        return found;
    }

    private static (string Word, NewsCategory? Category)? CategoryWord(ReadOnlySpan<char> text)
    {
        if (CategoryWords.Begin(text) is null)
            return null;
        (string Word, NewsCategory? Category)? longest = null;
        foreach (var known in Categories)
            if (text.StartsWith(known.Word, StringComparison.OrdinalIgnoreCase) && known.Word.Length > (longest?.Word.Length ?? 0)
                && (text.Length == known.Word.Length || !char.IsAsciiLetter(known.Word[^1])))
                longest = known;
        return longest;
    }

    /// <summary>The segment that a group's name stands for, by the word that comes first.</summary>
    public static string? Segment(ReadOnlySpan<char> group)
    {
        var (first, segment) = (int.MaxValue, default(string));
        if (!SegmentWords.Occur(group))
            return Is(WithoutMarks(group), OtherSegments) ? "other" : null;
        foreach (var (word, name) in Segments)
            if (group.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at < first)
                (first, segment) = (at, name);
        return segment;
    }

    public static bool HasAny(ReadOnlySpan<char> text, WordList words) => words.Occur(text);

    public static bool Is(ReadOnlySpan<char> text, WordList words) => words.Is(text);

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> label) => label.Trim(" :：<>[]()*※.");
}
