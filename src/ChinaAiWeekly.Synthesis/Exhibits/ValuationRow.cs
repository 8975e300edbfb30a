using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>One company's numbers, column by column; null = none printed, and then what stands there instead.</summary>
internal sealed record ValuationRow(
    SegmentGroup Group,
    RowName Name,
    (string Written, string Canonical)? Ticker,
    IReadOnlyList<ValuationColumn> Columns,
    IReadOnlyList<decimal?> Values,
    string Nothing)
{
    public static ValuationRow Of(Page page, SegmentGroup group, SyntheticCompany company, IReadOnlyList<ValuationColumn> columns)
    {
        var stock = page.Desk.StockOf(company);
        var values = columns.Select(column => column.Of(stock)).ToList();
        if (values.Contains(null)) page.Uses(Habit.NoValueCell);
        return new ValuationRow(
            group, RowName.Of(page, company), page.Editor.Plain || page.Dice.Chance(70) ? page.Names.TickerOf(company) : null, columns, values, page.Dice.Pick("적자", "N/A", "-"));
    }

    /// <summary>The value with its unit, as a sentence or bullet has it; empty where the editor leaves the metric out.</summary>
    public string Written(Page page, int column) => Values[column] is not { } value
        ? Nothing == "-" ? "N/A" : Nothing
        : Columns[column].Metric == Metric.MarketCap ? Figures.Grouped(value) + Columns[column].Unit : page.Numbers.Wide(Figures.Tenths(value) + Columns[column].Unit);

    public ValuationTruth Truth(int? year, bool forecast, int line)
    {
        var cap = Value(Metric.MarketCap) is { } printed ? printed * Columns.First(column => column.Metric == Metric.MarketCap).Scale : (decimal?)null;
        var extra = Columns.Zip(Values)
            .Where(pair => pair.First.Metric > Metric.Sales && pair.Second is not null)
            .ToDictionary(pair => pair.First.Name, pair => pair.Second ?? 0);
        return new ValuationTruth(
            Name.Text, Name.Slug, Ticker?.Canonical, year, forecast, cap, cap is null ? null : "CNY",
            Value(Metric.Earnings), Value(Metric.Book), Value(Metric.Sales), extra, line, Name.Unconfirmed);
    }

    private decimal? Value(Metric metric) =>
        Columns.Zip(Values).FirstOrDefault(pair => pair.First.Metric == metric).Second;
}
