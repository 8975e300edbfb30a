namespace ChinaAiWeekly.Reports.Values;

/// <summary>The unit that a title or column head gives to the numbers below it: (십억 위안) is 1,000,000,000 and CNY.</summary>
public sealed record UnitHint(decimal Scale, string? Unit, int Start, int Length)
{
    /// <summary>The unit in parentheses, behind 단위:, or as the whole text; null where there is none.</summary>
    public static UnitHint? Find(string title) => null;
}
