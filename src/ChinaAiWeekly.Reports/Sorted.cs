namespace ChinaAiWeekly.Reports;

/// <summary>Looks up what stands in the order of the text without walking through it.</summary>
internal static class Sorted
{
    /// <summary>The index of the first of <paramref name="all"/> whose place is at or behind <paramref name="start"/>; their number where there is none.</summary>
    public static int From<T>(List<T> all, int start, Func<T, int> place)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (place(all[middle]) < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
