namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// 년, 일 and 주 are units only where they measure a duration: 5년간 and 향후 3년, but not 25년 상반기; 3일간, but not
/// 9월 8일; 2주 연속 is weeks, 1,700만 주 shares.
/// </summary>
internal static class CalendarWords
{
    private static readonly string[] Durations = ["간", "동안", "사이", "째", "만에", "여", "이내", "넘게", "가까이", "이상", "안에", "내에", "연속", "이하", "미만"];
    private static readonly string[] Lasting = ["지속", "소요", "걸리", "걸린", "걸렸", "뒤", "후", "전", "남", "더", "앞", "단위", "정도", "가량", "내"];
    private static readonly string[] Before = ["지난", "향후", "최근", "앞으로", "약", "총", "최대", "최소", "만", "근", "거의", "매"];
    private static readonly string[] Weeks = ["간", "째", "차", "연속", "만에", "동안", "전", "후", "신고가", "최고", "최저", "이내", "안에", "내", "수익률", "등락", "상승률", "하락률", "변동", "치"];

    private static readonly string[] Warmth = ["섭씨", "영하", "영상", "기온", "기온이", "기온은", "온도", "온도는", "온도가", "온도를", "화씨", "평균"];
    private static readonly string[] Lengths = ["개월", "주", "년"];

    private static readonly HashSet<string> Spans =
        new(["년", "개년", "개월", "주", "일", "시간", "분", "초", "hours", "hour", "days", "weeks", "months", "years", "minutes", "seconds"], StringComparer.Ordinal);

    /// <summary>Whether a unit measures a stretch of time.</summary>
    public static bool Measure(string? unit) => unit is not null && Spans.Contains(unit);

    /// <summary>False where the word makes a date or period of the number; turns shares into weeks where it is those.</summary>
    public static bool MakeUnit(ReadOnlySpan<char> text, int at, decimal value, bool scaled, int end, ref string unit)
    {
        if (scaled) return true;
        if (unit == "shares" && value <= 104 && text[end - 1] == '주' && (StartsWithAny(text, end, Weeks) || GoesOn(text, end) || IsOfMonth(text, at))) unit = "주";
        return unit switch
        {
            "년" => IsYears(text, at, value, end),
            "일" => text[end - 1] == '간' || StartsWithAny(text, end, Durations),
            // 어니 5.0도: a version, and a particle for also.
            "도" => value == decimal.Truncate(value) && text[at..end].IndexOf('.') < 0 || EndsWithAny(text, at, Warmth),
            _ => true,
        };
    }

    /// <summary>Whether what stands behind 3일 measures how long: 이내, 연속, 만에.</summary>
    public static bool IsDuration(ReadOnlySpan<char> text, int end) => StartsWithAny(text, end, Durations) || StartsWithAny(text, end, Lasting);

    private static bool IsYears(ReadOnlySpan<char> text, int at, decimal value, int end)
    {
        if (value is >= 1900 and <= 2100) return false;
        if (text[end - 1] == '간' || StartsWithAny(text, end, Durations) || value < 10 || value != decimal.Truncate(value)) return true;
        if (EndsWithAny(text, at, Before)) return true;
        // Two digits without a word for a duration are a year of this century, unless no issue could mean it.
        return value is < 15 or > 50 && !IsPeriodTail(text, end);
    }

    private static bool IsPeriodTail(ReadOnlySpan<char> text, int end)
    {
        var p = Glyphs.SkipBlank(text, end);
        return Glyphs.IsDigit(Glyphs.At(text, p)) || StartsWithAny(text, end, ["상반기", "하반기", "말", "초", "까지", "부터", "연간"]);
    }

    /// <summary>5월 2주: a week of its month.</summary>
    private static bool IsOfMonth(ReadOnlySpan<char> text, int at) => Glyphs.At(text, at - 1) == ' ' && Glyphs.At(text, at - 2) == '월' && Glyphs.IsDigit(Glyphs.At(text, at - 3));

    /// <summary>1주 및 1개월, 1주/3개월: one stretch of time beside another.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        var p = Glyphs.SkipBlank(text, end);
        if (Glyphs.At(text, p) is not ('및' or '·' or '/' or ',' or '와' or '~')) return false;
        p = Glyphs.SkipBlank(text, p + 1);
        var digits = p;
        while (Glyphs.IsDigit(Glyphs.At(text, p))) p++;
        return p > digits && Glyphs.StartsWithAny(text, p, Lengths);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, int at, string[] words)
    {
        var p = Glyphs.SkipBlank(text, at);
        return Glyphs.StartsWithAny(text, p, words);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, int at, string[] words)
    {
        var p = Glyphs.At(text, at - 1) == ' ' ? at - 1 : at;
        foreach (var word in words)
            if (Glyphs.StartsWith(text, p - word.Length, word) && !Glyphs.IsHangul(Glyphs.At(text, p - word.Length - 1))) return true;
        return false;
    }
}
