using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>The stretch of time that a return is over: 1D 1W 1M 3M 6M 1Y YTD.</summary>
internal static class Horizon
{
    // Longer spellings come before those they contain.
    private static readonly (string Word, string Horizon)[] Words =
    [
        ("12개월", "1Y"), ("12M", "1Y"), ("52주", "1Y"), ("52W", "1Y"), ("1년", "1Y"), ("1Y", "1Y"), ("YoY", "1Y"), ("연간", "1Y"),
        ("6개월", "6M"), ("6M", "6M"), ("반년", "6M"),
        ("3개월", "3M"), ("3M", "3M"), ("13주", "3M"),
        ("1개월", "1M"), ("한 달", "1M"), ("한달", "1M"), ("월간", "1M"), ("4주", "1M"), ("月涨跌", "1M"), ("1个月", "1M"), ("近一月", "1M"), ("1M", "1M"), ("monthly", "1M"), ("전월", "1M"), ("MTD", "1M"), ("MoM", "1M"), ("1-month", "1M"), ("1 month", "1M"),
        ("YTD", "YTD"), ("연초", "YTD"), ("연중", "YTD"), ("年初", "YTD"), ("year to date", "YTD"), ("year-to-date", "YTD"),
        ("1주일", "1W"), ("1주", "1W"), ("1W", "1W"), ("주간", "1W"), ("weekly", "1W"), ("전주", "1W"), ("周涨跌", "1W"), ("一周", "1W"), ("1周", "1W"), ("本周", "1W"), ("WoW", "1W"), ("1-week", "1W"), ("1 week", "1W"), ("5D", "1W"),
        ("1D", "1D"), ("1일", "1D"), ("일간", "1D"), ("전일", "1D"), ("daily", "1D"), ("DoD", "1D"),
    ];

    private static readonly WordList Any = [.. Words.Select(word => word.Word)];

    /// <summary>The horizon that a column, group or title names; null for none.</summary>
    public static string? Of(ReadOnlySpan<char> label)
    {
        if (!Any.Occur(label))
            return null;
        foreach (var (word, horizon) in Words)
            if (label.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && !Inside(label, at, word.Length))
                return horizon;
        return null;
    }

    /// <summary>11M is no 1M, 1Months is.</summary>
    private static bool Inside(ReadOnlySpan<char> label, int at, int length) =>
        (at > 0 && char.IsAsciiLetterOrDigit(label[at - 1]))
        || (at + length < label.Length && char.IsAsciiLetterUpper(label[at + length - 1]) && char.IsAsciiLetterOrDigit(label[at + length]));
}
