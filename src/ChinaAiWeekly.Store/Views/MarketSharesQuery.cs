namespace ChinaAiWeekly.Store.Views;

/// <summary>Market shares of every issue, by market.</summary>
public sealed class MarketSharesQuery(WeeklyDbContext db)
{
    public async Task<MarketSharesView> LoadAsync(CancellationToken cancellation) =>
        new(ByMarket(await new ExhibitTables(db).MarketSharesAsync(null, cancellation)));

    /// <summary>Tables, newest first, gathered by the market they are about.</summary>
    internal static IReadOnlyList<MarketView> ByMarket(IReadOnlyList<ShareTable> tables) =>
        [.. tables.GroupBy(table => table.Market, StringComparer.OrdinalIgnoreCase).Select(group => new MarketView(group.First().Market, [.. group]))];
}
