namespace ChinaAiWeekly.Reports.Outline;

/// <summary>
/// A text with small insertions and deletions that make Markdown of what an editor meant as such, and the way from its
/// offsets back to the original's.
/// </summary>
internal sealed class RepairedText
{
    private readonly string original;
    // From an offset in the repaired text on, original = offset - shift.
    private readonly List<(int From, int Shift)> shifts = [];
    private readonly List<(int At, int Delete, string Insert)> edits = [];
    private readonly HashSet<int> cuts = [];
    private int last;

    public RepairedText(string original) => Text = this.original = original;

    public string Text { get; private set; }

    /// <summary>Replaces characters of the original. Edits come in order and do not overlap.</summary>
    public void Edit(int at, int delete, string insert) => edits.Add((at, delete, insert));

    /// <summary>Begins a further piece of a table behind <paramref name="head"/>.</summary>
    public void Cut(int at, string head)
    {
        Edit(at, 0, head);
        cuts.Add(at);
    }

    /// <summary>Whether what begins at an offset of the original goes on with the table above it, behind a head of ours.</summary>
    public bool IsCut(int original) => cuts.Contains(original);

    public void Apply()
    {
        if (edits.Count == 0)
            return;
        var growth = edits.Sum(edit => edit.Insert.Length - edit.Delete);
        Text = string.Create(original.Length + growth, this, static (text, repaired) => repaired.Write(text));
    }

    private void Write(Span<char> text)
    {
        var (copied, length) = (0, 0);
        foreach (var (at, delete, insert) in edits)
        {
            original.AsSpan(copied, at - copied).CopyTo(text[length..]);
            length += at - copied;
            insert.CopyTo(text[length..]);
            // Every inserted character stands for the place it was inserted at, a replaced one for itself.
            for (var inserted = 0; inserted < insert.Length; inserted++, length++)
                shifts.Add((length, length - at - Math.Min(inserted, delete)));
            copied = at + delete;
            shifts.Add((length, length - copied));
        }
        original.AsSpan(copied).CopyTo(text[length..]);
    }

    /// <summary>The original offset of a repaired one.</summary>
    public int Original(int repaired)
    {
        if (shifts.Count == 0 || repaired < shifts[0].From)
            return repaired;
        if (shifts[last].From > repaired || (last + 1 < shifts.Count && shifts[last + 1].From <= repaired))
            last = Search(repaired);
        return repaired - shifts[last].Shift;
    }

    private int Search(int repaired)
    {
        var (low, high) = (0, shifts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (shifts[middle].From <= repaired)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
