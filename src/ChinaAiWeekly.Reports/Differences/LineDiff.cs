namespace ChinaAiWeekly.Reports.Differences;

/// <summary>A line that one of two texts lacks. Exactly one of the two numbers is set; both count from 1.</summary>
public sealed record LineChange(int? Before, int? After, string Text);

/// <summary>
/// Two texts line by line: the common start and end are set aside, the rest is compared by its longest common
/// subsequence, or, where that table would be too large, told as removed and added.
/// </summary>
public static class LineDiff
{
    /// <summary>Cells of the table at most: 4,000,000 are 16 MB.</summary>
    private const long MostCells = 4_000_000;

    public static IReadOnlyList<LineChange> Between(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        ReadOnlySpan<string> removed = old.AsSpan(start, old.Length - start - end);
        ReadOnlySpan<string> added = now.AsSpan(start, now.Length - start - end);
        return (long)removed.Length * added.Length > MostCells
            ? Whole(removed, added, start)
            : Walk(removed, added, start);
    }

    private static List<LineChange> Whole(ReadOnlySpan<string> removed, ReadOnlySpan<string> added, int start)
    {
        List<LineChange> changes = [];
        for (var i = 0; i < removed.Length; i++) changes.Add(new LineChange(start + i + 1, null, removed[i]));
        for (var i = 0; i < added.Length; i++) changes.Add(new LineChange(null, start + i + 1, added[i]));
        return changes;
    }

    private static List<LineChange> Walk(ReadOnlySpan<string> removed, ReadOnlySpan<string> added, int start)
    {
        var common = new int[removed.Length + 1, added.Length + 1];
        for (var i = removed.Length - 1; i >= 0; i--)
        {
            for (var j = added.Length - 1; j >= 0; j--)
            {
                common[i, j] = removed[i] == added[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        List<LineChange> changes = [];
        for (int i = 0, j = 0; i < removed.Length || j < added.Length;)
        {
            if (i < removed.Length && j < added.Length && removed[i] == added[j]) (i, j) = (i + 1, j + 1);
            else if (j >= added.Length || (i < removed.Length && common[i + 1, j] >= common[i, j + 1])) changes.Add(new LineChange(start + i + 1, null, removed[i++]));
            else changes.Add(new LineChange(null, start + j + 1, added[j++]));
        }

        return changes;
    }
}
