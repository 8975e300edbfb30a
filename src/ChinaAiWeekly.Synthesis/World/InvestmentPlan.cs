namespace ChinaAiWeekly.Synthesis.World;

/// <summary>One company's capital expenditure by year, in billions of yuan.</summary>
internal sealed class InvestmentPlan(SyntheticCompany company, SortedDictionary<int, decimal> amounts)
{
    public SyntheticCompany Company => company;

    /// <summary>Three years that are over, this one and the next.</summary>
    public IReadOnlyList<(int Year, decimal Amount, bool Forecast)> Around(int thisYear) =>
        [.. amounts.Where(at => at.Key >= thisYear - 3 && at.Key <= thisYear + 1).Select(at => (at.Key, at.Value, at.Key >= thisYear))];

    /// <summary>Now and then the forecasts from <paramref name="thisYear"/> on are changed.</summary>
    public void Revise(int thisYear, Dice dice)
    {
        if (!dice.Chance(15)) return;
        foreach (var year in amounts.Keys.Where(year => year >= thisYear).ToList())
            amounts[year] = Math.Max(2, Math.Round(amounts[year] * (1 + dice.Step(0.03m)), 0));
    }

    public static IEnumerable<InvestmentPlan> Draw(int year, Dice dice)
    {
        foreach (var (slug, low, high) in new[] { ("alibaba", 30m, 60m), ("tencent", 25m, 55m), ("baidu", 8m, 14m), ("bytedance", 40m, 80m), ("smic", 20m, 45m), ("xiaomi", 6m, 12m) })
        {
            SortedDictionary<int, decimal> amounts = [];
            var amount = dice.Decimal(low, high, 0);
            for (var at = year - 3; at <= year + 3; at++)
            {
                amounts[at] = amount;
                amount = Math.Round(amount * dice.Decimal(1.05m, 1.5m, 2), 0);
            }
            yield return new InvestmentPlan(Universe.Named(slug), amounts);
        }
    }
}
