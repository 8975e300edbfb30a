namespace ChinaAiWeekly.Reports.Values;

/// <summary>A year, half, quarter or month, calendar or fiscal.</summary>
/// <param name="Canonical">2025, 2025H1, 2025Q4, 2025-07, FY2026, FY2026Q1; 2025/2027 for a range.</param>
/// <param name="Year">The (first) year, four digits.</param>
/// <param name="Forecast">True for 2025F, 25E, (예상), 전망.</param>
public sealed record FiscalPeriod(string Canonical, int Year, bool Forecast)
{
    /// <summary>Reads a text that is one period; <paramref name="year"/> completes 7월, 4분기, 상반기, 연말.</summary>
    public static bool TryParse(string text, int? year, out FiscalPeriod? period)
    {
        period = null;
        return false;
    }

    /// <summary>The periods of a text in order.</summary>
    public static IReadOnlyList<FoundPeriod> Scan(string text, int? year = null) => [];
}

/// <summary>A period and its place in the scanned text.</summary>
public sealed record FoundPeriod(FiscalPeriod Period, int Start, int Length);
