namespace ChinaAiWeekly.Store.Views;

/// <summary>Capital expenditure of every issue, by company.</summary>
public sealed class CapexQuery(WeeklyDbContext db)
{
    public async Task<CapexView> LoadAsync(CancellationToken cancellation) =>
        new([.. (await new ExhibitTables(db).CapexAsync(null, cancellation))
            .GroupBy(table => table.Company.Slug ?? table.Company.Ko)
            .Select(group => new CapexCompany(group.First().Company, [.. group]))]);
}
