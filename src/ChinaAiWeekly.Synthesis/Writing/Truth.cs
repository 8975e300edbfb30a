namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>What a careful reader takes from the issue that is being written. Lines and columns are 1-based.</summary>
internal sealed class Truth
{
    public string Headline { get; set; } = "";
    public List<SectionTruth> Sections { get; } = [];
    public List<NewsTruth> News { get; } = [];
    public List<ExhibitTruth> Exhibits { get; } = [];
    public List<MarketShareTruth> MarketShares { get; } = [];
    public List<CapexTruth> Capex { get; } = [];
    public List<BenchmarkTruth> Benchmarks { get; } = [];
    public List<LaunchTruth> Launches { get; } = [];
    public List<ValuationTruth> Valuations { get; } = [];
    public List<ReturnTruth> Returns { get; } = [];
    public List<SeriesTruth> Series { get; } = [];
    public List<QuantityTruth> Quantities { get; } = [];
    public List<MentionTruth> Mentions { get; } = [];

    /// <summary>Places where the contract leaves a choice: a comparison must count neither answer as wrong.</summary>
    public List<Span> Undecided { get; } = [];
}

internal sealed record SectionTruth(string Kind, string Title, int Line);

internal sealed record NewsTruth(
    string Category, string CategoryTitle, string Headline, DateOnly? Date, IReadOnlyList<string> Companies, int Line, IReadOnlyList<FactTruth> Facts);

internal sealed record FactTruth(string? Label, string Text, int Line);

internal sealed record ExhibitTruth(string? Label, string Title, string Type, int Line, int Rows);

internal sealed record MarketShareTruth(string? Exhibit, string Market, string? Period, int Line, IReadOnlyList<ShareTruth> Rows);

/// <param name="Unconfirmed">True for a name that no catalog has: any new slug or none is right.</param>
internal sealed record ShareTruth(string Name, string? Company, decimal Percent, int Line, bool Unconfirmed);

internal sealed record CapexTruth(string? Exhibit, string? Company, string Currency, int Line, IReadOnlyList<PointTruth> Points);

internal sealed record PointTruth(int Year, decimal Amount, bool Approximate, bool Forecast, int Line);

internal sealed record BenchmarkTruth(string? Exhibit, string Model, IReadOnlyList<ScoreTruth> Scores);

internal sealed record ScoreTruth(string Benchmark, decimal Score, int Line);

internal sealed record LaunchTruth(string? Exhibit, string? Company, string Category, string? Period, string Text, int Line);

internal sealed record ValuationTruth(
    string Name,
    string? Company,
    string? Ticker,
    int? FiscalYear,
    bool Forecast,
    decimal? MarketCap,
    string? Currency,
    decimal? PriceToEarnings,
    decimal? PriceToBook,
    decimal? PriceToSales,
    IReadOnlyDictionary<string, decimal> Metrics,
    int Line,
    bool Unconfirmed);

internal sealed record ReturnTruth(
    string Name, string? Company, string Horizon, decimal Percent, string? Segment, string? Note, int Line, bool Unconfirmed);

internal sealed record SeriesTruth(string? Exhibit, string Title, IReadOnlyList<ValueTruth> Rows);

internal sealed record ValueTruth(
    string Label, string? Column, decimal Value, string? Unit, bool Approximate, bool Forecast, int Line);

internal sealed record QuantityTruth(
    string Text, decimal Value, decimal? Upper, string? Unit, string? Qualifier, int Line, int Column);

internal sealed record MentionTruth(string Company, string Text, int Line);

/// <param name="Of">mention or quantity.</param>
internal sealed record Span(string Of, int Line, int Column, int Length);
