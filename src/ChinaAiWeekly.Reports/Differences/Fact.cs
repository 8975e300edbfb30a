namespace ChinaAiWeekly.Reports.Differences;

/// <summary>What kind of statement a fact is; the names are part of the contract of the API and of the page of corrections.</summary>
public enum FactKind { News, MarketShare, Capex, Benchmark, Launch, Valuation, Return, Series }

/// <summary>
/// One published statement, reduced to what two revisions can be compared by: <paramref name="Subject"/> and
/// <paramref name="Measure"/> say what is stated, <paramref name="Value"/> or <paramref name="Text"/> what it is.
/// </summary>
/// <param name="Subject">The company's slug where it is known, else the name as written; for news the headline.</param>
/// <param name="Measure">1W, PER, 2026, a benchmark's name; empty for news and launches.</param>
/// <param name="Name">What a reader calls the subject.</param>
/// <param name="Value">In <paramref name="Unit"/>; null for news and launches.</param>
/// <param name="Text">What is said where there is no value; F for a forecast of capital expenditure.</param>
public sealed record Fact(
    FactKind Kind, string Subject, string Measure, string Name, decimal? Value, string? Unit, string Text, SourceSpan Span);
