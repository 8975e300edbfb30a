using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>A spelling that ends at a node of the trie.</summary>
internal sealed record NameEntry(string Slug, string Spelling, bool Ambiguous, NameBoundary Boundary);

/// <summary>All names, letter by letter, folded. A walk is as long as the longest name at most, so a text takes linear time.</summary>
internal sealed class NameTrie
{
    private const int Firsts = 1_024;
    private const int Seconds = 64;
    private readonly Dictionary<char, Node> roots = [];
    private readonly ulong[] seconds = new ulong[Firsts];
    private CharacterMap? beginnings;

    /// <summary>The letters, as written, that names begin with: most positions of a text are left behind by this one look.</summary>
    public CharacterMap Beginnings => beginnings ??= new(c => roots.ContainsKey(NameKey.Fold(c)));

    /// <summary>Blanks in a name with Hangul may be left out by the writer: 호라이즌 로보틱스, 호라이즌로보틱스.</summary>
    public void Add(NameEntry entry)
    {
        Add(entry.Spelling, entry);
        if (entry.Spelling.Contains(' ') && entry.Spelling.Any(NameBoundary.IsHangul))
            Add(entry.Spelling.Replace(" ", "", StringComparison.Ordinal), entry);
    }

    /// <summary>The longest name that begins at <paramref name="start"/> and stands there as a name; null where none does.</summary>
    /// <param name="text">The text as written; names are compared folded, their case by <see cref="NameBoundary"/>.</param>
    public (NameEntry Entry, int Length)? Longest(ReadOnlySpan<char> text, int start)
    {
        var first = NameKey.Fold(text[start]);
        var second = start + 1 < text.Length ? NameKey.Fold(text[start + 1]) : '\0';
        (NameEntry, int)? found = null;
        if ((seconds[first % Firsts] & (1UL << (second % Seconds))) == 0 || !NameBoundary.BeginsWord(text, start) || !roots.TryGetValue(first, out var node))
            return found;
        for (var end = start + 1; ; end++)
        {
            foreach (var entry in node.Entries)
            {
                if (!entry.Boundary.Allows(text, start, end))
                    continue;
                found = (entry, end - start);
                break;
            }
            if (end == text.Length || node.Step(NameKey.Fold(text[end])) is not { } next)
                return found;
            node = next;
        }
    }

    private void Add(string spelling, NameEntry entry)
    {
        var first = NameKey.Fold(spelling[0]);
        seconds[first % Firsts] |= spelling.Length > 1 ? 1UL << (NameKey.Fold(spelling[1]) % Seconds) : ulong.MaxValue;
        if (!roots.TryGetValue(first, out var node))
            roots.Add(first, node = new());
        foreach (var letter in spelling[1..])
            node = node.Step(NameKey.Fold(letter)) ?? node.Grow(NameKey.Fold(letter));
        node.Entries = [.. node.Entries, entry];
    }

    /// <summary>Most nodes have one child or two: looking through them beats hashing.</summary>
    private sealed class Node
    {
        private char[] keys = [];
        private Node[] nodes = [];

        public NameEntry[] Entries { get; set; } = [];

        public Node? Step(char key)
        {
            for (var at = 0; at < keys.Length; at++)
                if (keys[at] == key)
                    return nodes[at];
            return null;
        }

        public Node Grow(char key)
        {
            var node = new Node();
            (keys, nodes) = ([.. keys, key], [.. nodes, node]);
            return node;
        }
    }
}
