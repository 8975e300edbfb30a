using System.Globalization;
using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Cli;

/// <summary>A reading in a few lines for people.</summary>
internal static class IssueSummary
{
    /// <summary>What was found, kind by kind; kinds that hold nothing are left out.</summary>
    public static IEnumerable<string> Lines(ParsedIssue issue)
    {
        yield return issue.Head.Headline.Length == 0 ? "(no headline)" : issue.Head.Headline;
        yield return issue.Head.Date is { } date
            ? FormattableString.Invariant($"dated {date:yyyy-MM-dd} ({Source(issue.Head)})")
            : "without a date";
        foreach (var (kind, count) in Counts(issue).Where(row => row.Count > 0))
            yield return FormattableString.Invariant($"{count,6} {kind}");
        yield return Coverage(issue.Coverage);
    }

    /// <summary>How much of the source became data, and the lines that nothing read.</summary>
    public static string Coverage(Coverage coverage)
    {
        var share = coverage.Numbers == 0 ? "" : FormattableString.Invariant($" ({100m * coverage.Structured / coverage.Numbers:0.0} %)");
        var unused = coverage.UnusedLines.Count == 0 ? "no line unused" : $"lines unused: {Ranges(coverage.UnusedLines)}";
        return FormattableString.Invariant($"{coverage.Structured} of {coverage.Numbers} numbers structured{share}, {unused}");
    }

    private static IEnumerable<(string Kind, int Count)> Counts(ParsedIssue issue) =>
    [
        ("news items", issue.News.Count),
        ("exhibits", issue.Exhibits.Count),
        ("market shares", issue.MarketShares.Sum(table => table.Rows.Count)),
        ("capex points", issue.Capex.Sum(series => series.Points.Count)),
        ("benchmark scores", issue.Benchmarks.Sum(table => table.Scores.Count)),
        ("launches", issue.Launches.Count),
        ("valuations", issue.Valuations.Count),
        ("returns", issue.Returns.Count),
        ("directions", issue.Directions.Count),
        ("series values", issue.Series.Sum(series => series.Rows.Count)),
        ("quantities in prose", issue.Quantities.Count),
        ("mentions of companies", issue.Mentions.Count),
        ("claims", issue.Claims.Count),
        ("unconfirmed companies", issue.UnconfirmedCompanies.Count),
        ("diagnostics", issue.Diagnostics.Count),
    ];

    private static string Source(IssueHead head) => head.DateSource switch
    {
        DateSource.Argument => "as asked for",
        DateSource.FrontMatter => "front matter",
        DateSource.FileName => "file name",
        _ => FormattableString.Invariant($"inferred from line {head.DateEvidence?.Line ?? 1}"),
    };

    /// <summary>1-3, 7, 9-10.</summary>
    private static string Ranges(IReadOnlyList<int> lines)
    {
        var ranges = new List<string>();
        for (var from = 0; from < lines.Count;)
        {
            var to = from;
            while (to + 1 < lines.Count && lines[to + 1] == lines[to] + 1)
                to++;
            ranges.Add(lines[from].ToString(CultureInfo.InvariantCulture) + (to == from ? "" : FormattableString.Invariant($"-{lines[to]}")));
            from = to + 1;
        }
        return string.Join(", ", ranges);
    }
}
