namespace ChinaAiWeekly.Reports.Values;

/// <summary>One number as the coverage figure counts it, see docs/report-format/coverage.md.</summary>
public readonly record struct NumberSpan(int Start, int Length);

/// <summary>Finds what counts as a number for coverage.</summary>
public static class NumberScanner
{
    /// <summary>The numbers of a Markdown source in order.</summary>
    public static IReadOnlyList<NumberSpan> Scan(string text) => [];
}
