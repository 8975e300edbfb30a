using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports;

/// <summary>Stretches of visible text. Ask only when all have been added.</summary>
internal sealed class RangeSet
{
    private const int Near = 8;
    private readonly List<(int Start, int End)> ranges = [];
    private bool sorted = true;
    private int last;

    public void Add(Passage passage) => Add(passage.Start, passage.End);

    public void Add(int start, int end)
    {
        if (start >= end)
            return;
        sorted &= ranges.Count == 0 || ranges[^1].End <= start;
        ranges.Add((start, end));
    }

    /// <summary>Whether any of the stretches shares a character with this one.</summary>
    public bool Touches(int start, int end) => First(start) is var at && at < ranges.Count && ranges[at].Start < end;

    /// <summary><paramref name="at"/>, or the end of the stretch that holds it.</summary>
    public int Outside(int at) => First(at) is var found && found < ranges.Count && ranges[found].Start <= at ? ranges[found].End : at;

    /// <summary>The first stretch that ends behind a position. Asked mostly in order, so the last answer is near.</summary>
    private int First(int position)
    {
        if (!sorted)
            Sort();
        if (last == 0 || ranges[last - 1].End <= position)
            for (var steps = 0; steps < Near; steps++, last++)
                if (last == ranges.Count || ranges[last].End > position)
                    return last;
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return last = low;
    }

    private void Sort()
    {
        ranges.Sort();
        var kept = 0;
        for (var at = 1; at < ranges.Count; at++)
            if (ranges[at].Start <= ranges[kept].End)
                ranges[kept] = (ranges[kept].Start, Math.Max(ranges[kept].End, ranges[at].End));
            else
                ranges[++kept] = ranges[at];
        ranges.RemoveRange(kept + 1, ranges.Count - kept - 1);
        (sorted, last) = (true, 0);
    }
}
