namespace ChinaAiWeekly.Reports.Values;

/// <summary>A date and its place in the scanned text. <paramref name="YearWritten"/> is false where the issue gave the year.</summary>
public sealed record FoundDate(DateOnly Date, int Start, int Length, bool YearWritten);

/// <summary>Dates as a weekly issue writes them. Years outside 1990 to 2099 are no dates.</summary>
public static class ReportDate
{
    /// <summary>Reads a text that is one full date: 2025-09-10, 2025.9.10, 20250910, 2025년 9월 10일, 10 September 2025.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        return false;
    }

    /// <summary>
    /// The dates of a text in order. <paramref name="issue"/> gives the year of 9월 8일 and anchors 전일;
    /// <paramref name="previous"/> is what 같은 날 means before the text has named a date itself.
    /// </summary>
    public static IReadOnlyList<FoundDate> Scan(string text, DateOnly? issue, DateOnly? previous = null) => [];
}
