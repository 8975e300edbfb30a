namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>What the readers of one issue have found so far.</summary>
internal sealed class FactLists
{
    public List<Exhibit> Exhibits { get; } = [];

    public List<MarketShareTable> MarketShares { get; } = [];

    public List<CapexSeries> Capex { get; } = [];

    public List<BenchmarkTable> Benchmarks { get; } = [];

    public List<Launch> Launches { get; } = [];

    public List<Valuation> Valuations { get; } = [];

    public List<WeeklyReturn> Returns { get; } = [];

    public List<NumericSeries> Series { get; } = [];
}
