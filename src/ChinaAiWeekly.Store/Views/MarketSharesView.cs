namespace ChinaAiWeekly.Store.Views;

/// <summary>Every market that an issue gave shares of, the one told of last first.</summary>
public sealed record MarketSharesView(IReadOnlyList<MarketView> Markets);

/// <summary>One market across issues, its tables newest first.</summary>
public sealed record MarketView(string Market, IReadOnlyList<ShareTable> Tables);

/// <summary>Shares of one market at one period, in percent, in the order of the source.</summary>
/// <param name="Period">Canonical (2025H1); null where the title names none.</param>
/// <param name="Publisher">What the source row says.</param>
/// <param name="Unread">Lines of the exhibit that nothing was read from: a row is missing, so no rank and no sum is certain.</param>
public sealed record ShareTable(
    ExhibitKey Exhibit, string Market, string? Period, string? Publisher, IReadOnlyList<ShareRow> Rows, IReadOnlyList<int> Unread)
{
    /// <summary>Above this the shares contradict each other, and lengths drawn from them would mislead.</summary>
    public const decimal Ceiling = 100.5m;

    public decimal Total => Rows.Sum(row => row.Percent);

    /// <summary>What no row states; zero where the rows make up the whole, or where a row states it that was not read.</summary>
    public decimal NotStated => Unread.Count > 0 ? 0 : Math.Max(0, 100 - Total);

    public bool IsContradictory => Total > Ceiling;

    /// <summary>Companies, largest first.</summary>
    public IReadOnlyList<ShareRow> Ranked() => [.. Rows.Where(row => !row.IsRest).OrderByDescending(row => row.Percent)];

    /// <summary>
    /// The most followers, from the second on, whose shares together stay below the leader's; empty below two. It is
    /// what 'more than the next three together' rests on.
    /// </summary>
    public IReadOnlyList<ShareRow> Outweighed()
    {
        var ranked = Ranked();
        if (ranked.Count < 3 || Unread.Count > 0) return [];
        var left = ranked[0].Percent;
        var below = ranked.Skip(1).TakeWhile(row => (left -= row.Percent) > 0).ToList();
        return below.Count < 2 ? [] : below;
    }
}

/// <param name="IsRest">True of 기타 and the like.</param>
public sealed record ShareRow(CompanyName Company, string Name, decimal Percent, bool IsRest, SourceLine Source);
