using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Compares an issue with the one before by what both state.</summary>
public sealed class IssueChangesQuery(WeeklyDbContext db, ReturnsQuery returns)
{
    private const int MostValues = 8;
    private const int MostMoves = 5;

    private readonly ExhibitTables tables = new(db);

    /// <returns>Null where there is no issue before.</returns>
    public async Task<IssueChanges?> LoadAsync(DateOnly date, CancellationToken cancellation)
    {
        var before = await db.PublishedIssues.Where(row => row.IssueDate < date).OrderByDescending(row => row.IssueDate)
            .Select(row => new IssueKey(row.IssueDate, row.Number, row.Headline))
            .FirstOrDefaultAsync(cancellation);
        if (before is null) return null;
        DateOnly[] both = [date, before.Date];
        var values = (await SharesAsync(both, cancellation)).Concat(await CapexAsync(both, cancellation)).Concat(await MultiplesAsync(both, cancellation));
        var now = await NamedAsync(date, cancellation);
        var then = await NamedAsync(before.Date, cancellation);
        var names = await CompanyNames.LoadAsync(db, now.Concat(then), cancellation);
        return new IssueChanges(
            before,
            [.. values.Where(value => value.Before != value.After).OrderByDescending(value => value.Size).Take(MostValues)],
            [.. now.Except(then).Select(names.Find).OfType<CompanyName>()],
            [.. then.Except(now).Select(names.Find).OfType<CompanyName>()],
            await MovesAsync(date, before.Date, cancellation));
    }

    private async Task<IEnumerable<ChangedValue>> SharesAsync(DateOnly[] dates, CancellationToken cancellation) =>
        Pairs(
            (await tables.MarketSharesAsync(dates, cancellation)).SelectMany(table => table.Rows.Where(row => !row.IsRest).Select(row => (table, row))),
            dates, pair => (pair.table.Market, pair.row.Name), pair => pair.row.Source)
        .Select(pair => new ChangedValue(
            ChangedMeasure.Share, pair.After.row.Company, pair.After.table.Market, pair.Before.row.Percent, pair.After.row.Percent, null,
            pair.After.row.Source, pair.Before.row.Source));

    private async Task<IEnumerable<ChangedValue>> CapexAsync(DateOnly[] dates, CancellationToken cancellation) =>
        Pairs(
            (await tables.CapexAsync(dates, cancellation)).SelectMany(table => table.Points.Select(point => (table, point))),
            dates, pair => (Key(pair.table.Company), pair.table.Currency, pair.point.Year), pair => pair.point.Source)
        .Select(pair => new ChangedValue(
            ChangedMeasure.Capex, pair.After.table.Company,
            pair.After.point.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) + (pair.After.point.Forecast ? "F" : ""),
            pair.Before.point.Amount, pair.After.point.Amount, pair.After.table.Currency, pair.After.point.Source, pair.Before.point.Source,
            pair.Before.point.Approximate, pair.After.point.Approximate));

    private async Task<IEnumerable<ChangedValue>> MultiplesAsync(DateOnly[] dates, CancellationToken cancellation) =>
        from pair in Pairs((await tables.ValuationsAsync(dates, cancellation)).Select(pair => pair.Row), dates, row => Key(row.Company), row => row.Source)
        from metric in new[] { (ChangedMeasure.MarketCap, ValuationMetric.MarketCap), (ChangedMeasure.Per, ValuationMetric.Per), (ChangedMeasure.Pbr, ValuationMetric.Pbr), (ChangedMeasure.Psr, ValuationMetric.Psr) }
        let values = (Before: pair.Before[metric.Item2], After: pair.After[metric.Item2])
        where values.Before is not null && values.After is not null && pair.Before.Currency == pair.After.Currency
        select new ChangedValue(
            metric.Item1, pair.After.Company, "", values.Before ?? 0, values.After ?? 0, pair.After.Currency, pair.After.Source, pair.Before.Source);

    private async Task<IReadOnlyList<RankMove>> MovesAsync(DateOnly date, DateOnly before, CancellationToken cancellation)
    {
        var now = await returns.LoadAsync(new ReturnsRequest(Issue: date), cancellation);
        var then = await returns.LoadAsync(new ReturnsRequest(Issue: before), cancellation);
        if (now.Issue?.Date != date || then.Issue?.Date != before || now.Horizon != then.Horizon) return [];
        var places = then.Rows.DistinctBy(row => Key(row.Company)).ToDictionary(row => Key(row.Company), row => row.Rank);
        return [.. now.Rows
            .Where(row => places.ContainsKey(Key(row.Company)))
            .Select(row => new RankMove(row.Company, places[Key(row.Company)], row.Rank, row.Percent, row.Source))
            .Where(move => move.Places != 0)
            .OrderByDescending(move => Math.Abs(move.Places))
            .Take(MostMoves)];
    }

    private async Task<List<string>> NamedAsync(DateOnly date, CancellationToken cancellation) =>
        await db.Mentions.Where(row => row.IssueDate == date).GroupBy(row => row.Company)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .ToListAsync(cancellation);

    /// <summary>What both issues state, the first statement of each key.</summary>
    private static IEnumerable<(T Before, T After)> Pairs<T, TKey>(
        IEnumerable<T> rows, DateOnly[] dates, Func<T, TKey> key, Func<T, SourceLine> source) where TKey : notnull
    {
        var list = rows.ToList();
        var then = list.Where(row => source(row).Issue == dates[1]).GroupBy(key).ToDictionary(group => group.Key, group => group.First());
        return list.Where(row => source(row).Issue == dates[0]).DistinctBy(key)
            .Where(row => then.ContainsKey(key(row)))
            .Select(row => (then[key(row)], row));
    }

    private static string Key(CompanyName company) => company.Slug ?? company.Ko;
}
