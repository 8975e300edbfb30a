using ChinaAiWeekly.Reports.Prose;

namespace ChinaAiWeekly.Reports;

/// <summary>
/// Everything a careful reader takes from one issue. Lists are in document order; every fact knows the span it was
/// read from. A text that cannot be read at all gives the same shape with an error among the diagnostics.
/// </summary>
public sealed record ParsedIssue
{
    public required IssueHead Head { get; init; }
    public IReadOnlyList<Section> Sections { get; init; } = [];
    public IReadOnlyList<NewsItem> News { get; init; } = [];
    public IReadOnlyList<Exhibit> Exhibits { get; init; } = [];
    public IReadOnlyList<MarketShareTable> MarketShares { get; init; } = [];
    public IReadOnlyList<CapexSeries> Capex { get; init; } = [];
    public IReadOnlyList<BenchmarkTable> Benchmarks { get; init; } = [];
    public IReadOnlyList<Launch> Launches { get; init; } = [];
    public IReadOnlyList<Valuation> Valuations { get; init; } = [];
    public IReadOnlyList<WeeklyReturn> Returns { get; init; } = [];
    public IReadOnlyList<ReturnDirection> Directions { get; init; } = [];
    public IReadOnlyList<NumericSeries> Series { get; init; } = [];
    public IReadOnlyList<QuantityFact> Quantities { get; init; } = [];
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    public IReadOnlyList<UnconfirmedCompany> UnconfirmedCompanies { get; init; } = [];
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
    public Coverage Coverage { get; init; } = new(0, 0, []);

    /// <summary>What each source line became, one entry a line, index 0 = line 1.</summary>
    public IReadOnlyList<LineUse> Lines { get; init; } = [];

    /// <summary>The whole text as a safe, depth-limited tree, in document order, for showing it in place.</summary>
    public IReadOnlyList<ProseBlock> Document { get; init; } = [];

    /// <summary>True where an error keeps the issue from being published.</summary>
    public bool IsRejected => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>The issue itself. <paramref name="Sha256"/> is of the original bytes, lower-case hex.</summary>
public sealed record IssueHead(
    DateOnly? Date,
    DateSource? DateSource,
    SourceSpan? DateEvidence,
    string Headline,
    string? Title,
    int? Number,
    IReadOnlyList<string> Authors,
    string? Language,
    int Lines,
    string Sha256);

/// <summary>Where the issue's date was found, strongest first.</summary>
public enum DateSource { Argument, FrontMatter, FileName, Text }

public enum SectionKind { Feature, News, Market, Other }

public sealed record Section(SectionKind Kind, string Title, SourceSpan Span);

/// <summary>What one source line became.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Kind">What reads it; <see cref="LineKind.Unused"/> = nothing did.</param>
/// <param name="Reference">Which of them: the index in the list of its kind (news, exhibit, section), else null.</param>
/// <param name="Facts">How many typed rows, quantities and dates were read from the line.</param>
public sealed record LineUse(int Line, LineKind Kind, int? Reference, int Facts);

public enum LineKind { Blank, FrontMatter, Heading, Prose, NewsHeadline, NewsFact, ExhibitTitle, ExhibitRow, Commentary, Source, Code, Unused }

/// <summary>
/// How much of the source became data. What counts as a number is said in docs/report-format/coverage.md.
/// </summary>
public sealed record Coverage(int Numbers, int Structured, IReadOnlyList<int> UnusedLines)
{
    /// <summary>Where the numbers stand that became data, without their units.</summary>
    public IReadOnlyList<SourceSpan> Read { get; init; } = [];

    /// <summary>Where the numbers stand that became no data: as many as <see cref="Structured"/> is short of <see cref="Numbers"/>.</summary>
    public IReadOnlyList<SourceSpan> Unread { get; init; } = [];
}
