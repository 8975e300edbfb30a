namespace ChinaAiWeekly.Synthesis;

/// <summary>
/// The generator's own source of chance (SplitMix64), so that a seed gives the same corpus on every runtime:
/// the algorithm behind <see cref="Random"/> may change between versions.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>An integer from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int From(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Chance(int percent) => From(1, 100) <= percent;

    /// <summary>A decimal between the bounds with the given number of decimal places.</summary>
    public decimal Decimal(decimal low, decimal high, int places)
    {
        var share = (decimal)(Next() >> 11) / (1UL << 53);
        return Math.Round(low + ((high - low) * share), places);
    }

    /// <summary>About normal: mean 0, the given spread, never beyond three and a half of it.</summary>
    public decimal Step(decimal spread)
    {
        var millionths = -6_000_000;
        for (var draw = 0; draw < 12; draw++) millionths += From(0, 1_000_000);
        return Math.Clamp(millionths / 1_000_000m, -3.5m, 3.5m) * spread;
    }

    public T Pick<T>(params IReadOnlyList<T> items) => items[From(0, items.Count - 1)];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> items)
    {
        var deck = items.ToList();
        for (var last = deck.Count - 1; last > 0; last--)
        {
            var other = From(0, last);
            (deck[last], deck[other]) = (deck[other], deck[last]);
        }
        return deck;
    }

    /// <summary>Some of the items in chance order, at most <paramref name="count"/>.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int count) => [.. Shuffle(items).Take(count)];
}
