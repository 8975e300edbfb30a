namespace ChinaAiWeekly.Charts;

/// <summary>Round values for axes: 1, 2 or 5 times a power of ten apart.</summary>
internal static class Ticks
{
    /// <summary>
    /// Multiples of one round step from <paramref name="low"/> to <paramref name="high"/>, both included where they
    /// are multiples; about <paramref name="wanted"/> of them, never more than twice as many. Ascending; empty when
    /// the range holds none.
    /// </summary>
    public static IReadOnlyList<decimal> Between(decimal low, decimal high, int wanted)
    {
        var step = Step(((double)high - (double)low) / Math.Max(wanted, 1));
        if (step <= 0)
            return [];

        var ticks = new List<decimal>();
        for (var k = decimal.Ceiling(low / step); k <= decimal.Floor(high / step) && ticks.Count < 2 * wanted; k++)
            ticks.Add(k * step);
        return ticks;
    }

    /// <summary>The same for a range of doubles; empty where it exceeds what a decimal holds.</summary>
    public static IReadOnlyList<decimal> Between(double low, double high, int wanted) =>
        Math.Max(Math.Abs(low), Math.Abs(high)) < 7e28 ? Between((decimal)low, (decimal)high, wanted) : [];

    /// <summary>The largest round number not above <paramref name="value"/>; 0 when there is none.</summary>
    public static decimal RoundBelow(double value)
    {
        if (value < 1e-20 || value > 1e27)
            return 0;
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10(value)));
        var lead = (double)((decimal)value / power);
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    private static decimal Step(double rough)
    {
        var below = RoundBelow(rough);
        // The nearer of the two round numbers around it.
        if (below == 0 || rough / (double)below < 1.6)
            return below;
        var lead = below / RoundBelow(Math.Pow(10, Math.Floor(Math.Log10((double)below)) + 1e-9));
        return lead == 2 ? below / 2 * 5 : below * 2;
    }
}
