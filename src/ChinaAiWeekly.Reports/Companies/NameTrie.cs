using System.Runtime.InteropServices;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>A spelling that ends at a node of the trie.</summary>
internal sealed record NameEntry(string Slug, string Spelling, bool Ambiguous, NameBoundary Boundary);

/// <summary>All names, letter by letter, folded. A walk is as long as the longest name at most, so a text takes linear time.</summary>
internal sealed class NameTrie
{
    private readonly Node root = new();

    private readonly HashSet<char> first = [];
    private CharacterMap? beginnings;

    /// <summary>The letters, as written, that names begin with: most positions of a text are left behind by this one look.</summary>
    public CharacterMap Beginnings => beginnings ??= new(c => first.Contains(NameKey.Fold(c)));

    /// <summary>Blanks in a name with Hangul may be left out by the writer: 호라이즌 로보틱스, 호라이즌로보틱스.</summary>
    public void Add(NameEntry entry)
    {
        first.Add(NameKey.Fold(entry.Spelling[0]));
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
            if (node.Step(NameKey.Fold(text[at])) is not { } next)
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
            node = node.Step(key) ?? node.Grow(key);
        }
        node.Entries.Add(entry);
    }

    /// <summary>Most nodes have one child or two: looking through them beats hashing. Only the root has many.</summary>
    private sealed class Node
    {
        private const int Few = 12;
        private readonly List<char> keys = [];
        private readonly List<Node> nodes = [];
        private readonly Dictionary<char, Node> many = [];

        public List<NameEntry> Entries { get; } = [];

        public Node? Step(char key)
        {
            if (keys.Count > Few)
                return many.GetValueOrDefault(key);
            var at = CollectionsMarshal.AsSpan(keys).IndexOf(key);
            return at < 0 ? null : nodes[at];
        }

        public Node Grow(char key)
        {
            var node = new Node();
            keys.Add(key);
            nodes.Add(node);
            many.Add(key, node);
            return node;
        }
    }
}
