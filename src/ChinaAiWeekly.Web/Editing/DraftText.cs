using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>What the preview says about a draft in the editor's language.</summary>
public sealed class DraftText(UiText text, Format format)
{
    public string Word(Severity severity) => text["Editor.Severity" + severity];

    /// <summary>The class of the mark before a check: problems are never told by colour alone.</summary>
    public string Class(Severity severity) => severity switch { Severity.Error => "no", Severity.Warning => "wa", _ => "un" };

    /// <summary>214개 중 209개 (97.7%) · 못 읽은 줄 1개: a line without a digit counts too, so that a full bar means a full reading.</summary>
    public string Coverage(Coverage coverage)
    {
        var numbers = coverage.Numbers == 0 ? text["Editor.CoverageNone"] : text["Editor.CoverageOf", coverage.Numbers, coverage.Structured, Share(coverage)];
        return coverage.UnusedLines.Count == 0 ? numbers : $"{numbers} · {Count("Editor.LinesLeft", coverage.UnusedLines.Count)}";
    }

    /// <summary>Whether something of the source became nothing.</summary>
    public bool IsLeft(Coverage coverage) => coverage.Unread.Count > 0 || coverage.UnusedLines.Count > 0;

    /// <summary>What has to be done before a draft can be published, with the place on the page where it is done.</summary>
    public IEnumerable<(string Address, string Step)> Steps(DraftReading reading)
    {
        if (reading.Errors > 0) yield return ("#text", Count("Editor.StepErrors", reading.Errors));
        if (!reading.IsDateConfirmed) yield return ("#date", text["Editor.StepDate"]);
        if (reading.Warnings > 0) yield return ("#acknowledged", Count("Editor.StepWarnings", reading.Warnings));
        if (reading is { CurrentRevision: not null, IsPublishedAlready: false }) yield return ("#note", text["Editor.StepNote"]);
    }

    /// <summary>A sentence that counts; <c>KEY + One</c> says it of one, where the language has a form of its own for it.</summary>
    public string Count(string key, int count) => text[count == 1 ? key + "One" : key, count];

    public string Counts(ParsedIssue issue) => string.Join(" · ",
        new (string Key, int Count)[]
        {
            ("News", issue.News.Count), ("Exhibits", issue.Exhibits.Count), ("MarketShares", issue.MarketShares.Sum(table => table.Rows.Count)),
            ("Capex", issue.Capex.Sum(series => series.Points.Count)), ("Benchmarks", issue.Benchmarks.Sum(table => table.Scores.Count)),
            ("Launches", issue.Launches.Count), ("Valuations", issue.Valuations.Count), ("Returns", issue.Returns.Count),
            ("Series", issue.Series.Sum(series => series.Rows.Count)), ("Quantities", issue.Quantities.Count),
        }
        .Where(kind => kind.Count > 0)
        .Select(kind => $"{text["Editor.Count" + kind.Key]} {kind.Count}"));

    /// <summary>Never rounded up to the whole: one number of two thousand that is left is what the editor looks for.</summary>
    private string Share(Coverage coverage) => coverage.Structured == coverage.Numbers
        ? format.Percent(100, 0)
        : format.Percent(Math.Min(99.9m, 100m * coverage.Structured / coverage.Numbers));
}
