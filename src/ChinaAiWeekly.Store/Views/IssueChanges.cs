namespace ChinaAiWeekly.Store.Views;

/// <summary>How an issue differs from the one before.</summary>
/// <param name="Values">Figures that both issues state and state differently, the largest relative change first.</param>
/// <param name="Arrived">Companies that this issue names and the one before did not.</param>
/// <param name="Left">The other way round.</param>
/// <param name="Moves">Places gained or lost in the ranking of weekly returns, the longest way first.</param>
public sealed record IssueChanges(
    IssueKey Before,
    IReadOnlyList<ChangedValue> Values,
    IReadOnlyList<CompanyName> Arrived,
    IReadOnlyList<CompanyName> Left,
    IReadOnlyList<RankMove> Moves)
{
    public bool IsEmpty => Values.Count + Arrived.Count + Left.Count + Moves.Count == 0;
}

public enum ChangedMeasure { Share, Capex, MarketCap, Per, Pbr, Psr }

/// <param name="Detail">The market of a share, the year of an expenditure; empty for multiples.</param>
/// <param name="Currency">Of amounts, else null.</param>
public sealed record ChangedValue(
    ChangedMeasure Measure, CompanyName Company, string Detail, decimal Before, decimal After, string? Currency, SourceLine Source, SourceLine SourceBefore,
    bool BeforeApproximate = false, bool AfterApproximate = false)
{
    /// <summary>Relative to the earlier value.</summary>
    public decimal Size => Before == 0 ? decimal.MaxValue : Math.Abs((After - Before) / Before);
}

/// <summary>From one place to another, 1 being the highest return; a positive <see cref="Places"/> is a way up.</summary>
public sealed record RankMove(CompanyName Company, int Before, int After, decimal Percent, SourceLine Source)
{
    public int Places => Before - After;
}
