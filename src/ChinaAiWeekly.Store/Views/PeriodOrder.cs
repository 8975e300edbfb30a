namespace ChinaAiWeekly.Store.Views;

/// <summary>Order of canonical periods (2025-07, 2025H1, 2025Q4, 2025, FY2026Q1) by the day on which they end.</summary>
public static class PeriodOrder
{
    /// <summary>
    /// A text that sorts by ordinal comparison: calendar periods by their last month, fiscal ones behind them because
    /// a fiscal year's calendar months are not known, what has no period last.
    /// </summary>
    public static string Key(string? period) => period switch
    {
        null => "~~",
        ['F', 'Y', ..] => "~" + period,
        [_, _, _, _] => period + "-12z",
        [.., 'H', '1'] => period[..4] + "-06y",
        [.., 'H', '2'] => period[..4] + "-12y",
        [.., 'Q', >= '1' and <= '4' and var quarter] => $"{period[..4]}-{(quarter - '0') * 3:00}x",
        _ => period,
    };
}
