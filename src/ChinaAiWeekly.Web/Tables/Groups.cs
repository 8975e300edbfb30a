namespace ChinaAiWeekly.Web.Tables;

/// <summary>What values can only be compared within, such as the currency of amounts.</summary>
internal static class Groups
{
    /// <summary>The group of most values first; of two as large, the one whose name sorts first.</summary>
    public static IReadOnlyList<string> InOrder(IEnumerable<string?> names) =>
        [.. names.OfType<string>().GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
}
