using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

internal enum Metric { MarketCap, Earnings, Book, Sales, EnterpriseValue, ReturnOnEquity, Yield }

/// <summary>One metric: its name as the editor writes it, and the unit of its numbers.</summary>
/// <param name="Unit">십억 위안, 배, %.</param>
/// <param name="Scale">For market capitalisation, how many yuan one unit is.</param>
internal sealed record ValuationColumn(Metric Metric, string Name, string Unit, decimal Scale)
{
    public static IReadOnlyList<ValuationColumn> Draw(Page page)
    {
        var english = page.Editor.English;
        var (unit, scale) = page.Editor.Plain ? ("십억 위안", 1_000_000_000m) : page.Dice.Pick(("십억 위안", 1_000_000_000m), ("억 위안", 100_000_000m));
        var times = page.Numbers.Multiple();
        List<ValuationColumn> columns =
        [
            new(Metric.MarketCap, english ? "Market cap" : page.Dice.Pick("시가총액", "시가총액", "시총"), unit, scale),
            new(Metric.Earnings, "PER", times, 1),
            new(Metric.Book, "PBR", times, 1),
            new(Metric.Sales, "PSR", times, 1),
        ];
        if (page.Editor.Plain) return columns;
        if (page.Dice.Chance(40))
        {
            page.Uses(Habit.ColumnSubset);
            columns.RemoveAt(page.Dice.From(0, 3));
        }
        if (page.Dice.Chance(40))
        {
            page.Uses(Habit.ExtraMetrics);
            columns.AddRange(page.Dice.Some<ValuationColumn>(
                [new(Metric.EnterpriseValue, "EV/EBITDA", times, 1), new(Metric.ReturnOnEquity, "ROE", "%", 1), new(Metric.Yield, english ? "Dividend yield" : "배당수익률", "%", 1)], 2));
        }
        return columns;
    }

    /// <summary>The number as printed, in the column's unit; null where a loss leaves none.</summary>
    public decimal? Of(Stock stock) => Metric switch
    {
        Metric.MarketCap => Figures.Leading(stock.MarketCap * 1_000_000_000m / Scale, 4),
        Metric.Earnings => stock.Loss ? null : Math.Round(stock.Earnings * stock.Level, 1),
        Metric.Book => Math.Round(stock.Book * stock.Level, 1),
        Metric.Sales => Math.Round(stock.Sales * stock.Level, 1),
        Metric.EnterpriseValue => stock.Loss ? null : Math.Round(stock.EnterpriseValue * stock.Level, 1),
        Metric.ReturnOnEquity => stock.Loss ? null : stock.ReturnOnEquity,
        _ => stock.Yield,
    };
}
