using System.Globalization;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Names, periods, segments and sources in the reader's words, for figures and tables alike.</summary>
public sealed partial class Wording(UiText words, Format format)
{
    /// <summary>알리바바, Alibaba Group; a row without a company keeps the name as written.</summary>
    public string Name(CompanyName company) => format.Name(company.Ko, company.En);

    /// <summary>빅테크, Big tech; what has no segment is 'other'.</summary>
    public string Segment(string? segment) => words["Figures.Segment_" + (segment ?? "none")];

    /// <summary>The interface's word for a category that it knows, else the issue's own.</summary>
    public string Category(NewsCategory category, string written) => category == NewsCategory.Other ? written : words["News.Category_" + category];

    /// <summary>모델, Models: what an issue calls a kind of launch, in English where the interface knows it.</summary>
    public string Kind(string written) => words.Language == Language.English && KnownKinds.TryGetValue(written, out var key) ? words["Launches.Kind_" + key] : written;

    /// <summary>2025 상반기, H1 2025; the canonical text itself where it is of no known form; nothing for none.</summary>
    public string Period(string? period) => period switch
    {
        null => words["Figures.NoPeriod"],
        ['F', 'Y', _, _, var tens, var ones, 'Q', var quarter] => $"FY{quarter}Q{tens}{ones}",
        [_, _, _, _, '-', _, _] when DateOnly.TryParseExact(period + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => format.MonthOfYear(month),
        [_, _, _, _, 'H', var half] => words["Figures.Half_" + half, period[..4]],
        [_, _, _, _, 'Q', var quarter] => words["Figures.Quarter", period[..4], quarter],
        [_, _, _, _] => words["Figures.Year", period],
        _ => period,
    };

    /// <summary>2024, 2025F.</summary>
    public static string Year(int year, bool forecast) =>
        year.ToString(CultureInfo.InvariantCulture) + (forecast ? "F" : "");

    /// <summary>25F, 25: the fiscal year of multiples.</summary>
    public static string FiscalYear(int? year, bool forecast) =>
        year is { } known ? (known % 100).ToString("00", CultureInfo.InvariantCulture) + (forecast ? "F" : "") : "";

    /// <summary>제1호, Issue 1; its day where it has no number.</summary>
    public string Issue(IssueKey issue) =>
        issue.Number is { } number ? words["Shell.IssueNumber", number] : format.Day(issue.Date);

    /// <summary>제1호 · 2025년 9월 10일; the date alone where the issue has no number.</summary>
    public string IssueWithDate(IssueKey issue) =>
        (issue.Number is { } number ? words["Shell.IssueNumber", number] + " · " : "") + format.Date(issue.Date);

    /// <summary>그림 2, Figure 2; the title where the exhibit has no label.</summary>
    public string Label(ExhibitKey exhibit) => Label(exhibit.Label ?? exhibit.Title);

    /// <summary>A label as written, in the reader's word where it is a plain one: 그림 2, Figure 2.</summary>
    public string Label(string label) =>
        PlainLabel().Match(label) is { Success: true } plain ? words["Figures.Label_" + (plain.Groups[1].Value == "표" ? "table" : "figure"), plain.Groups[2].Value] : label;

    /// <summary>알리바바 +1.9% · 원문 163행: what a mark says on hover and focus.</summary>
    public string Reading(string name, string value, SourceLine source) => $"{name} {value} · {words["Shell.SourceLine", source.Line]}";

    /// <summary>159+160+161행: the lines that a computed value rests on, runs drawn together.</summary>
    public string Lines(IEnumerable<int> lines) => words["Figures.LineList", Runs(lines)];

    /// <summary>159–161, 165.</summary>
    public static string Runs(IEnumerable<int> lines)
    {
        var runs = new List<(int From, int To)>();
        foreach (var line in lines.Distinct().Order())
        {
            if (runs is [.., var last] && last.To + 1 == line) runs[^1] = (last.From, line);
            else runs.Add((line, line));
        }

        return string.Join(", ", runs.Select(run => run.From == run.To ? $"{run.From}" : $"{run.From}–{run.To}"));
    }

    private static readonly Dictionary<string, string> KnownKinds = new(StringComparer.Ordinal)
    {
        ["모델"] = "models",
        ["하드웨어"] = "hardware",
        ["에이전트"] = "agents",
        ["디바이스"] = "devices",
        ["앱"] = "apps",
        ["플랫폼"] = "platforms",
        ["서비스"] = "services",
        ["로봇"] = "robots",
        ["반도체"] = "chips",
        ["칩"] = "chips",
        ["클라우드"] = "cloud",
        ["오픈소스"] = "open",
    };

    [GeneratedRegex(@"^(그림|표)\s*(\d+)\.?$")]
    private static partial Regex PlainLabel();
}
