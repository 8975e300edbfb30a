namespace ChinaAiWeekly.Store.Views;

/// <summary>An exhibit and its address: its issue's date and its order in the document.</summary>
/// <param name="Label">As written (그림 2); null where there is none.</param>
/// <param name="Source">The line of its title.</param>
public sealed record ExhibitKey(IssueKey Issue, int Number, string? Label, string Title, SourceLine Source);
