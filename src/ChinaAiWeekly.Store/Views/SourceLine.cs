namespace ChinaAiWeekly.Store.Views;

/// <summary>The place in a published issue that a figure was read from: all that a link to it needs.</summary>
/// <param name="Line">1-based, in the published revision.</param>
/// <param name="Exhibit">The exhibit's label or title as written; null outside exhibits.</param>
public sealed record SourceLine(DateOnly Issue, int Line, string? Exhibit = null);

/// <summary>An issue as other pages name it.</summary>
/// <param name="Number">Null where the issue has none.</param>
public sealed record IssueKey(DateOnly Date, int? Number, string Headline);

/// <summary>A company as a row names it.</summary>
/// <param name="Slug">Its address; null where the row belongs to no company, such as 기타.</param>
/// <param name="Ko">The Korean name, or the row's name as written where it has no company.</param>
/// <param name="Zh">Null where the catalog has none.</param>
/// <param name="Ticker">The main listing, as the catalog prints it.</param>
/// <param name="Confirmed">False for a name that an issue brought and no editor has confirmed yet.</param>
public sealed record CompanyName(
    string? Slug, string Ko, string En, string? Zh = null, string? Segment = null, string? Ticker = null, bool Confirmed = true)
{
    /// <summary>A row that stands for no company.</summary>
    public static CompanyName Unlisted(string name) => new(null, name, name);
}
