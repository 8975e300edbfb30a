namespace ChinaAiWeekly.Store.Views;

/// <summary>All that the issues say of one company. Lists are empty where they say nothing.</summary>
/// <param name="Tickers">As the catalog prints them, main listing first.</param>
/// <param name="Issue">The latest published issue, null before the first.</param>
/// <param name="IssueCount">Published issues: with one, there is no history to draw.</param>
/// <param name="Returns">Weekly returns, oldest first.</param>
/// <param name="Peers">The latest table of valuations that has the company, all rows of it; empty where none has.</param>
/// <param name="Capex">Its series, newest issue first.</param>
/// <param name="Benchmarks">Exhibits that score its models, newest first.</param>
public sealed record CompanyView(
    CompanyName Company,
    IReadOnlyList<CompanyTicker> Tickers,
    IReadOnlyList<string> Aliases,
    IssueKey? Issue,
    int IssueCount,
    ReturnStanding? LatestReturn,
    IReadOnlyList<ReturnPoint> Returns,
    StatedDirection? Direction,
    PeerValuation? Valuation,
    IReadOnlyList<ValuationPoint> ValuationHistory,
    IReadOnlyList<MarketView> MarketShares,
    IReadOnlyList<CapexTable> Capex,
    IReadOnlyList<BenchmarkExhibit> Benchmarks,
    IReadOnlyList<LaunchTable> Launches,
    IReadOnlyList<CompanyNews> News,
    IReadOnlyList<IssueMentions> Mentions);

/// <param name="Source">Where an issue prints it; null for one that only the catalog knows.</param>
public sealed record CompanyTicker(string Ticker, SourceLine? Source);

/// <summary>The latest weekly return beside those of the same issue.</summary>
/// <param name="Rank">Among all, from 1; <paramref name="SegmentRank"/> among its segment.</param>
public sealed record ReturnStanding(decimal Percent, IssueKey Issue, int Rank, int Count, int? SegmentRank, int SegmentCount, SourceLine Source);

/// <summary>One issue of the history.</summary>
/// <param name="Percent">Null where the issue states none.</param>
/// <param name="SegmentMedian">Median of its segment in that issue.</param>
public sealed record ReturnPoint(IssueKey Issue, decimal? Percent, decimal? SegmentMedian, SourceLine? Source);

/// <summary>The company among those of the same table.</summary>
/// <param name="Median">Over all rows; <paramref name="Others"/> over all but its own.</param>
public sealed record PeerValuation(
    ExhibitKey Exhibit, Multiples Own, IReadOnlyList<Multiples> Rows, ValuationMedian Median, ValuationMedian? Others);

/// <summary>Its multiples in one issue.</summary>
public sealed record ValuationPoint(IssueKey Issue, Multiples Row);

/// <param name="Ordinal">Of its issue: <c>/news/{date}/{ordinal}</c>.</param>
public sealed record CompanyNews(
    IssueKey Issue, int Ordinal, string Category, string Headline, DateOnly? Date, IReadOnlyList<CompanyName> Companies, SourceLine Source);

/// <summary>The lines of one issue that name the company.</summary>
public sealed record IssueMentions(IssueKey Issue, int Count, IReadOnlyList<int> Lines);
