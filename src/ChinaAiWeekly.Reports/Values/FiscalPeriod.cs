namespace ChinaAiWeekly.Reports.Values;

/// <summary>A year, half, quarter or month, calendar or fiscal.</summary>
/// <param name="Canonical">2025, 2025H1, 2025Q4, 2025-07, FY2026, FY2026Q1; two of them with a slash for a range: 2025/2027.</param>
/// <param name="Year">The (first) year, four digits.</param>
/// <param name="Forecast">True for 2025F, 25E, (예상), 전망.</param>
public sealed record FiscalPeriod(string Canonical, int Year, bool Forecast)
{
    private static readonly CharacterMap Beginnings = new(c => Words.Begin(c) || PeriodForms.Begin(c));

    /// <summary>Reads a text that is one period; <paramref name="year"/> completes 7월, 4분기, 상반기, 연말.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, int? year, out FiscalPeriod? period)
    {
        var folded = Glyphs.Fold(text).Trim();
        period = folded.Length > 0 && PeriodForms.TryRead(folded, 0, year, whole: true, out var found, out var end) && IsRest(folded, end)
            ? found
            : null;
        return period is not null;
    }

    /// <summary>The periods of a text in order. Without <paramref name="year"/> those that name no year are left out.</summary>
    public static IReadOnlyList<FoundPeriod> Scan(ReadOnlySpan<char> text, int? year = null)
    {
        return ScanFolded(Glyphs.Fold(text), year);
    }

    internal static List<FoundPeriod> ScanFolded(ReadOnlySpan<char> folded, int? year)
    {
        var found = new List<FoundPeriod>();
        for (var i = Beginnings.Next(folded, 0); i < folded.Length; i = Beginnings.Next(folded, i))
        {
            var opaque = Words.SkipOpaque(folded, i);
            if (opaque > i) i = opaque;
            else if (PeriodForms.TryRead(folded, i, year, whole: false, out var period, out var end))
            {
                found.Add(new(period, i, end - i));
                i = end;
            }
            else i = QuantityScanner.Next(folded, i);
        }

        return found;
    }

    /// <summary>The period that a text begins with: 7월 in 7월 멀티모달 모델 공개; null where it begins otherwise.</summary>
    public static FoundPeriod? Leading(ReadOnlySpan<char> text, int? year)
    {
        var folded = Glyphs.Fold(text);
        return folded.Length > 0 && PeriodForms.TryRead(folded, 0, year, whole: false, out var period, out var end) ? new(period, 0, end) : null;
    }

    /// <summary>The first period of a text, such as the one in 25년 상반기 중국 …; null where there is none.</summary>
    public static FoundPeriod? Find(ReadOnlySpan<char> text, int? year = null) => Scan(text, year).FirstOrDefault();

    private static bool IsRest(ReadOnlySpan<char> text, int end) =>
        text[end..].Trim(" .:,").Length == 0 || text[end..].Trim() is "기준" or "중" or "말" or "누적" or "초" or "초순" or "중순" or "하순" or "예정";
}

/// <summary>A period and its place in the scanned text.</summary>
public sealed record FoundPeriod(FiscalPeriod Period, int Start, int Length);
