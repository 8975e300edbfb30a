namespace ChinaAiWeekly.Web.TagHelpers;

/// <summary>Where a number on a page comes from: a line of an issue, and the label of the exhibit it stands in (그림 2).</summary>
public readonly record struct SourceRef(DateOnly Issue, int Line, string? Label = null);
