namespace ChinaAiWeekly.Reports.Companies;

/// <summary>A spelling that ends at a node of the trie.</summary>
internal sealed record NameEntry(string Slug, string Spelling, bool Ambiguous, NameBoundary Boundary);

/// <summary>All names, letter by letter, folded. A walk is as long as the longest name at most, so a text takes linear time.</summary>
internal sealed class NameTrie
{
    private readonly Node root = new();

    /// <summary>Blanks in a name with Hangul may be left out by the writer: 호라이즌 로보틱스, 호라이즌로보틱스.</summary>
    public void Add(NameEntry entry)
    {
        Add(root, entry.Spelling, 0, entry);
        if (entry.Spelling.Contains(' ') && entry.Spelling.Any(NameBoundary.IsHangul))
            Add(root, entry.Spelling.Replace(" ", "", StringComparison.Ordinal), 0, entry);
    }

    /// <summary>The longest name that begins at <paramref name="start"/> and stands there as a name; null where none does.</summary>
    /// <param name="text">The text as written; names are compared folded, their case by <see cref="NameBoundary"/>.</param>
    public (NameEntry Entry, int Length)? Longest(ReadOnlySpan<char> text, int start)
    {
        (NameEntry, int)? found = null;
        if (!NameBoundary.BeginsWord(text, start))
            return found;
        var node = root;
        for (var at = start; at < text.Length; at++)
        {
            if (!node.Next.TryGetValue(NameKey.Fold(text[at]), out var next))
                break;
            node = next;
            foreach (var entry in node.Entries)
            {
                if (!entry.Boundary.Allows(text, start, at + 1))
                    continue;
                found = (entry, at + 1 - start);
                break;
            }
        }
        return found;
    }

    private static void Add(Node node, string spelling, int at, NameEntry entry)
    {
        for (; at < spelling.Length; at++)
        {
            var key = NameKey.Fold(spelling[at]);
            if (!node.Next.TryGetValue(key, out var next))
                node.Next.Add(key, next = new());
            node = next;
        }
        node.Entries.Add(entry);
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];
        public List<NameEntry> Entries { get; } = [];
    }
}
