namespace ChinaAiWeekly.Reports;

/// <summary>
/// Looks at a text before Markdig does, in one pass, for what Markdig cannot bear. It counts generously: what it lets pass
/// is parsed in bounded time, what it refuses might sometimes have been parsed.
/// </summary>
public static class LimitScan
{
    /// <summary>One error for each limit that <paramref name="text"/> exceeds, at the first line that does.</summary>
    public static IReadOnlyList<Diagnostic> Check(string text, ReportLimits limits)
    {
        var tally = new LimitTally(limits);
        var line = 1;
        for (var start = 0; start <= text.Length; line++)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            tally.Take(text.AsSpan(start, end - start), new SourceSpan(start, end - start, line, 1));
            start = end + 1;
        }

        return tally.Diagnostics;
    }
}
