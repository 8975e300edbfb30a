namespace ChinaAiWeekly.Tests.Support;

/// <summary>The example tables of a docs page, for the tests that run them.</summary>
internal static class MarkdownTables
{
    /// <summary>The rows of every table with exactly these column titles; code marks taken off where a cell is one code.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string path, params string[] titles)
    {
        var rows = new List<IReadOnlyList<string>>();
        var inside = false;
        foreach (var line in File.ReadLines(path))
        {
            var cells = Cells(line);
            inside = cells.SequenceEqual(titles) || (inside && cells.Count == titles.Length);
            if (inside && !cells.SequenceEqual(titles) && !cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':')))
                rows.Add(cells);
        }
        return rows;
    }

    private static List<string> Cells(string line)
    {
        var trimmed = line.Trim();
        return trimmed.StartsWith('|') && trimmed.EndsWith('|')
            ? [.. trimmed[1..^1].Split('|').Select(cell => Bare(cell.Trim()))]
            : [];
    }

    private static string Bare(string cell) =>
        cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' && cell.Count(c => c == '`') == 2 ? cell[1..^1] : cell;
}
