using System.Text.Json.Serialization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Store.Views;

/// <summary>One issue, whole.</summary>
/// <param name="Facts">Everything that was read from it, as one flat list.</param>
/// <param name="Document">The text that it is shown in; not part of the data forms, which have the source file.</param>
/// <param name="Previous">The published issue before it in time.</param>
public sealed record IssueView(
    Masthead Masthead,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<ExhibitView> Exhibits,
    IReadOnlyList<NewsLine> News,
    IReadOnlyList<StatedDirection> Directions,
    IReadOnlyList<Fact> Facts,
    IssueKey? Previous,
    IssueKey? Next,
    [property: JsonIgnore] IssueDocument Document);
