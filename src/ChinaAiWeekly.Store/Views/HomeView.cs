namespace ChinaAiWeekly.Store.Views;

/// <summary>The latest issue at a glance; what an issue does not have is null or empty.</summary>
/// <param name="Masthead">Null where no issue has been published yet.</param>
/// <param name="Shares">Its first table of market shares.</param>
/// <param name="Capex">Its first series of capital expenditure.</param>
/// <param name="Returns">Its returns, weekly ones where it states them.</param>
/// <param name="Changes">Null for the first issue.</param>
public sealed record HomeView(
    Masthead? Masthead,
    LeadStory? Lead,
    ShareTable? Shares,
    CapexTable? Capex,
    ReturnsView? Returns,
    ValuationsView? Valuations,
    IReadOnlyList<NewsLine> News,
    IssueChanges? Changes)
{
    public static HomeView Empty { get; } = new(null, null, null, null, null, null, [], null);
}
