namespace ChinaAiWeekly.Store.Views;

/// <summary>How far apart two spellings are, for 'did you mean'.</summary>
public static class NameDistance
{
    /// <summary>Longer texts are no names: comparing them would cost much and find nothing.</summary>
    private const int LongestName = 64;

    /// <summary>The distance to the nearest of the names; null where none is near enough to be meant.</summary>
    public static int? Least(string asked, IEnumerable<string?> names)
    {
        var key = Key(asked);
        return key.Length is 0 or > LongestName ? null : names.OfType<string>().Select(name => Between(key, Key(name))).Min();
    }

    private static int? Between(string asked, string name)
    {
        if (name.Length is 0 or > LongestName) return null;
        if (asked.Length >= 2 && name.Length >= 2 && (name.Contains(asked, StringComparison.Ordinal) || asked.Contains(name, StringComparison.Ordinal))) return 0;
        var edits = Edits(asked, name);
        return edits <= Math.Max(asked.Length, name.Length) / 3 ? edits : null;
    }

    /// <summary>Letters and digits alone, in small letters.</summary>
    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Edits(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }
}
