namespace ChinaAiWeekly.Store.Views;

/// <summary>Every company, by segment and name, with its latest figures.</summary>
/// <param name="Segments">How many companies each segment has, whatever the list is narrowed to.</param>
public sealed record CompaniesView(string? Segment, bool? Confirmed, IReadOnlyList<SegmentCount> Segments, IReadOnlyList<ScreenerRow> Companies);

public sealed record SegmentCount(string? Segment, int Count);

/// <summary>A company's latest figures; each stands in the issue that its source names, null = none ever did.</summary>
/// <param name="Recent">Up to eight weekly returns, oldest first, one an issue.</param>
/// <param name="Mentions">How often the latest issue names it.</param>
public sealed record ScreenerRow(
    CompanyName Company,
    IReadOnlyList<string> Tickers,
    Stated? WeeklyReturn,
    Stated? MarketCap,
    string? Currency,
    Stated? PriceToEarnings,
    Stated? PriceToBook,
    Stated? PriceToSales,
    IReadOnlyList<decimal?> Recent,
    int Mentions);

/// <summary>A figure and its line.</summary>
public sealed record Stated(decimal Value, SourceLine Source);
