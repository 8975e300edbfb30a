using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports;

/// <summary>Stretches of visible text. Ask only when all have been added.</summary>
internal sealed class RangeSet
{
    private readonly List<(int Start, int End)> ranges = [];
    private bool sorted = true;

    public void Add(Passage passage) => Add(passage.Start, passage.End);

    public void Add(int start, int end)
    {
        if (start >= end)
            return;
        sorted &= ranges.Count == 0 || ranges[^1].End <= start;
        ranges.Add((start, end));
    }

    /// <summary>Whether any of the stretches shares a character with this one.</summary>
    public bool Touches(int start, int end)
    {
        if (!sorted)
            Sort();
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < ranges.Count && ranges[low].Start < end;
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
        sorted = true;
    }
}
