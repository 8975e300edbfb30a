using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>What the preview says about a draft in the editor's language.</summary>
public sealed class DraftText(UiText text, Format format)
{
    public string Word(Severity severity) => text["Editor.Severity" + severity];

    /// <summary>The class of the mark before a check: problems are never told by colour alone.</summary>
    public string Class(Severity severity) => severity switch { Severity.Error => "no", Severity.Warning => "wa", _ => "un" };

    /// <summary>214개 중 209개 (97.7%).</summary>
    public string Coverage(Coverage coverage) => coverage.Numbers == 0
        ? text["Editor.CoverageNone"]
        : text["Editor.CoverageOf", coverage.Numbers, coverage.Structured, format.Percent(100m * coverage.Structured / coverage.Numbers)];

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
}
