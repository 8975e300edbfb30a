namespace ChinaAiWeekly.Reports;

public enum NewsCategory { Industry, Policy, Funding, Other }

/// <summary>One news item. <paramref name="Companies"/> are slugs in order of first appearance.</summary>
/// <param name="Date">The first date in the item.</param>
/// <param name="Span">From the headline to the end of the item.</param>
public sealed record NewsItem(
    NewsCategory Category,
    string CategoryTitle,
    string Headline,
    DateOnly? Date,
    IReadOnlyList<string> Companies,
    IReadOnlyList<NewsFact> Facts,
    IReadOnlyList<SourceLink> Links,
    SourceSpan HeadlineSpan,
    SourceSpan Span);

/// <summary>One bullet or paragraph below a headline, without marks; <paramref name="Level"/> 0 = directly below it.</summary>
public sealed record NewsFact(string? Label, string Text, int Level, SourceSpan Span);

/// <summary>A link to an http or https address, or to mail.</summary>
public sealed record SourceLink(string Text, Uri Address, SourceSpan Span);

public enum ExhibitType { MarketShare, Capex, Benchmark, Launches, Valuation, Return, Series, Text }

/// <summary>A labelled exhibit, or an unlabelled block of typed rows.</summary>
/// <param name="Label">As written (그림 2), null where there is none.</param>
/// <param name="Number">The exhibit's order in the document, from 1: its address.</param>
/// <param name="Section">Index into <see cref="ParsedIssue.Sections"/>, null before the first heading.</param>
/// <param name="Rows">How many facts were taken from it.</param>
/// <param name="Commentary">What a bullet such as 평가 says, with its span.</param>
/// <param name="Source">What a source row (자료, Source) says.</param>
public sealed record Exhibit(
    int Number,
    string? Label,
    string Title,
    ExhibitType Type,
    int? Section,
    int Rows,
    IReadOnlyList<LabelledText> Commentary,
    LabelledText? Source,
    SourceSpan TitleSpan,
    SourceSpan Span);

public sealed record LabelledText(string Label, string Text, SourceSpan Span);

/// <summary>Shares of one market at one period, percent each.</summary>
/// <param name="Exhibit">The exhibit's number, see <see cref="Exhibit.Number"/>.</param>
/// <param name="Period">Canonical: 2025, 2025H1, 2025Q4, 2025-07; null where the title names none.</param>
public sealed record MarketShareTable(
    int Exhibit, string Market, string? Period, IReadOnlyList<MarketShare> Rows, SourceSpan Span);

public sealed record MarketShare(string Name, string? Company, decimal Percent, SourceSpan Span);

/// <summary>Capital expenditure of one company. Amounts are in units of the currency (ISO 4217), not billions.</summary>
public sealed record CapexSeries(
    int Exhibit, string? Company, string? Name, string Currency, IReadOnlyList<CapexPoint> Points, SourceSpan Span);

public sealed record CapexPoint(int Year, decimal Amount, bool Approximate, bool Forecast, SourceSpan Span);

public sealed record BenchmarkTable(
    int Exhibit, string Model, string? Company, IReadOnlyList<BenchmarkScore> Scores, SourceSpan Span);

public sealed record BenchmarkScore(string Benchmark, decimal Score, SourceSpan Span);

/// <summary>One event. <paramref name="Period"/>: 2025-07, 2025H1, 2025Q4, FY2026Q1.</summary>
public sealed record Launch(
    int Exhibit, string? Company, string Category, string? Period, string Text, SourceSpan Span);

/// <summary>Multiples of one company. Market capitalisation in units of its currency; null = no value printed.</summary>
/// <param name="Metrics">Any other metric by its name as written (EV/EBITDA, ROE, 배당수익률).</param>
public sealed record Valuation(
    int Exhibit,
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
    SourceSpan Span);

/// <summary>A share price return in percent over <paramref name="Horizon"/> (1D 1W 1M 3M 6M 1Y YTD).</summary>
/// <param name="Segment">bigTech, softwareCloud, autonomyRobotics, semiconductor, other, or null.</param>
public sealed record WeeklyReturn(
    int Exhibit,
    string Name,
    string? Company,
    string Horizon,
    decimal Percent,
    string? Segment,
    string? Note,
    SourceSpan Span);

/// <summary>A direction that the text gives without a figure: 리오토도 양(+). <paramref name="Sign"/> is + or -.</summary>
public sealed record ReturnDirection(string Name, string? Company, char Sign, SourceSpan Span);

/// <summary>Any other numeric exhibit: labels × columns.</summary>
public sealed record NumericSeries(int Exhibit, string Title, IReadOnlyList<SeriesValue> Rows, SourceSpan Span);

public sealed record SeriesValue(
    string Label,
    string? Column,
    decimal Value,
    string? Unit,
    bool Approximate,
    bool Forecast,
    string? Company,
    SourceSpan Span);

public enum Qualifier { Approximate, AtLeast, AtMost, MoreThan, LessThan, Forecast }

/// <summary>
/// A number with a unit or scale in prose. <paramref name="Value"/> is in units (380,000,000,000 CNY, 35.8 %),
/// <paramref name="Upper"/> the other end of a range.
/// </summary>
public sealed record QuantityFact(
    string Text, decimal Value, decimal? Upper, string? Unit, Qualifier? Qualifier, SourceSpan Span);

/// <summary>One occurrence of a company of the catalog.</summary>
public sealed record Mention(string Company, string Text, SourceSpan Span);

public enum Verdict { Holds, Contradicted, Unverifiable }

/// <summary>A statement that can be checked against the issue's own figures.</summary>
public sealed record Claim(
    string Kind, Verdict Verdict, string Text, string? Computed, IReadOnlyList<int> EvidenceLines, SourceSpan Span);

/// <summary>A name in an exhibit row that the catalog lacks.</summary>
public sealed record UnconfirmedCompany(string Slug, string Name, string? Ticker, SourceSpan Span);
