namespace ChinaAiWeekly.Store.Views;

/// <summary>Sums over a handful of printed figures, in decimal, so that 1.15 is 1.15.</summary>
public static class Statistics
{
    /// <summary>The middle value, or the mean of the two middle ones; null of nothing.</summary>
    public static decimal? Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count switch
        {
            0 => null,
            var count when count % 2 == 1 => sorted[middle],
            _ => (sorted[middle - 1] + sorted[middle]) / 2,
        };
    }

    /// <summary>The median of the values that there are.</summary>
    public static decimal? Median(IEnumerable<decimal?> values) => Median(values.OfType<decimal>());

    /// <summary>Change from <paramref name="before"/> to <paramref name="after"/> in percent; null where it would mean nothing.</summary>
    public static decimal? Change(decimal? before, decimal? after) =>
        before is > 0 && after is { } later ? (later / before.Value - 1) * 100 : null;
}
