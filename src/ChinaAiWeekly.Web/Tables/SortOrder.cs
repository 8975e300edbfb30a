namespace ChinaAiWeekly.Web.Tables;

/// <summary>One sortable column. Rows without a value come last in both directions.</summary>
/// <param name="Key">What <c>?sort=</c> says.</param>
/// <param name="IsDescendingFirst">The direction that a reader expects first: numbers from the top, names from A.</param>
/// <param name="Group">What values can only be compared within, their currency; the group of most rows comes first in both directions.</param>
public sealed record SortColumn<TRow>(string Key, Func<TRow, IComparable?> Value, bool IsDescendingFirst = true, Func<TRow, string?>? Group = null);

/// <summary>Which column a table stands sorted by, as the address says it.</summary>
public sealed record SortOrder(string Key, bool IsDescending, IReadOnlyDictionary<string, bool> DescendingFirst)
{
    public const string KeyName = "sort";
    public const string DirectionName = "dir";

    /// <summary>Of a table that is not there.</summary>
    public static SortOrder None { get; } = new("", false, new Dictionary<string, bool>());

    /// <summary>Sorts by <c>?sort=</c> and <c>?dir=</c>; by the first column where the address names none of them.</summary>
    public static (IReadOnlyList<TRow> Rows, SortOrder Order) Apply<TRow>(
        IEnumerable<TRow> rows, IReadOnlyList<SortColumn<TRow>> columns, IQueryCollection query)
    {
        var column = columns.FirstOrDefault(known => known.Key == query[KeyName]) ?? columns[0];
        var isDescending = query[DirectionName].ToString() switch
        {
            "asc" => false,
            "desc" => true,
            _ => column.IsDescendingFirst,
        };
        var keyed = rows.Select(row => (row, value: column.Value(row))).ToList();
        var comparer = Comparer<IComparable?>.Create(Compare);
        var stated = keyed.Where(pair => pair.value is not null).ToList();
        var groups = Groups.InOrder(stated.Select(pair => column.Group?.Invoke(pair.row))).ToList();
        var grouped = stated.OrderBy(pair => column.Group?.Invoke(pair.row) is { } group ? groups.IndexOf(group) : groups.Count);
        var sorted = isDescending ? grouped.ThenByDescending(pair => pair.value, comparer) : grouped.ThenBy(pair => pair.value, comparer);
        return (
            [.. sorted.Concat(keyed.Where(pair => pair.value is null)).Select(pair => pair.row)],
            new SortOrder(column.Key, isDescending, columns.ToDictionary(known => known.Key, known => known.IsDescendingFirst)));
    }

    /// <summary>The value of <c>aria-sort</c>; none for the other columns.</summary>
    public string? Aria(string key) => key != Key ? null : IsDescending ? "descending" : "ascending";

    private static int Compare(IComparable? left, IComparable? right) => (left, right) switch
    {
        (string a, string b) => string.CompareOrdinal(a, b),
        (null, null) => 0,
        (null, _) => -1,
        _ => left.CompareTo(right),
    };
}
