namespace ChinaAiWeekly.Reports.Drift;

/// <summary>
/// Compares an issue with the ones before it and says what looks like a slip of the week's template. Every remark is a
/// warning: weeks do differ.
/// </summary>
public static class IssueDrift
{
    private static readonly IReadOnlyList<Func<DriftInput, IEnumerable<Diagnostic>>> Rules =
    [
        OlderDate.Check,
        EmptyCategories.Check,
        MissingRows.Check,
        UnitJumps.Check,
        ReturnOutliers.Check,
    ];

    /// <summary>The remarks in the order of the text.</summary>
    /// <param name="history">Other issues in any order; the one of the same date is left out by the caller.</param>
    public static IReadOnlyList<Diagnostic> Check(ParsedIssue issue, IReadOnlyList<PastIssue> history)
    {
        var input = new DriftInput(issue, history);
        return [.. Rules.SelectMany(rule => rule(input)).OrderBy(remark => remark.Span.Start).ThenBy(remark => remark.Code, StringComparer.Ordinal)];
    }
}
