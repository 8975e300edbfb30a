using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>The time over which a return is measured, as the contract names it and as a table heads it.</summary>
internal sealed record Horizon(string Code, string Head)
{
    private static readonly (string Code, string Korean)[] All = [("1W", "1주"), ("1M", "1개월"), ("3M", "3개월"), ("YTD", "연초 대비")];

    public static IReadOnlyList<Horizon> Draw(Page page, bool several)
    {
        if (several) page.Uses(Habit.SeveralHorizons);
        var korean = !page.Editor.Plain && !page.Editor.English && page.Dice.Chance(15);
        return [.. All.Take(several ? page.Dice.From(2, 4) : 1).Select(one => new Horizon(one.Code, korean && several ? one.Korean : one.Code))];
    }

    public decimal Of(Stock stock) => Code switch
    {
        "1W" => stock.Return(1),
        "1M" => stock.Return(4),
        "3M" => stock.Return(13),
        _ => stock.YearToDate(),
    };
}

/// <summary>One company's returns; null = none printed.</summary>
internal sealed record ReturnRow(SegmentGroup Group, RowName Name, IReadOnlyList<decimal?> Values, string? Note)
{
    public static List<ReturnRow> Draw(Page page, IReadOnlyList<SegmentGroup> groups, IReadOnlyList<Horizon> horizons)
    {
        List<ReturnRow> rows = [.. groups.SelectMany(group => group.Companies.Select(company => new ReturnRow(
            group, RowName.Of(page, company), [.. horizons.Select((horizon, at) => Value(page, horizon.Of(page.Desk.StockOf(company)), at))], null)))];
        if (!page.Editor.Plain && page.Dice.Chance(15))
            rows.Add(new ReturnRow(groups[^1], RowName.Unknown(page), [.. horizons.Select(_ => (decimal?)page.Dice.Decimal(-9, 9, 1))], null));
        return page.Editor.Minus == MinusStyle.Parentheses || !page.Dice.Chance(50) ? rows : Noted(page, rows);
    }

    private static decimal? Value(Page page, decimal value, int horizon) =>
        horizon > 0 && !page.Editor.Plain && page.Dice.Chance(6) ? null : value;

    private static List<ReturnRow> Noted(Page page, List<ReturnRow> rows)
    {
        page.Uses(Habit.ReturnNote);
        var (best, worst) = (rows.MaxBy(row => row.Values[0]), rows.MinBy(row => row.Values[0]));
        return [.. rows.Select(row =>
            ReferenceEquals(row, best) ? row with { Note = "가장 높은 상승률" }
            : ReferenceEquals(row, worst) ? row with { Note = "가장 큰 하락률" } : row)];
    }
}
