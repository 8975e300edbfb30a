namespace ChinaAiWeekly.Reports.Outline;

/// <summary>
/// The visible text of an issue, one block or cell a line, with the way back to the source. What is found in it has its
/// exact place in the source, whatever marks stand between.
/// </summary>
internal sealed class TextMap(LineIndex lines)
{
    private const int Near = 8;
    private const int LettersAPiece = 12;
    private char[] buffer = new char[Math.Max(256, lines.Text.Length + (lines.Text.Length / 16))];
    // A piece is a literal between two marks: so many letters long on the average.
    private readonly List<Piece> pieces = new(lines.Text.Length / LettersAPiece);
    private readonly List<Range> hidden = [];
    private readonly List<(int Start, int End, SourceLink Link)> links = [];
    private readonly List<int> breaks = [];
    private char[]? plain;
    private string? text;
    private int last;
    private int lastBehind;

    /// <param name="Exact">One visible character is one source character; else any part stands for the whole.</param>
    private readonly record struct Piece(int Start, int Source, int SourceLength, bool Exact)
    {
        public int SourceEnd => Source + SourceLength;
    }

    public LineIndex Lines => lines;

    /// <summary>The links whose text begins in a stretch of the visible text, in order.</summary>
    public IEnumerable<SourceLink> LinksIn(int start, int end)
    {
        for (var at = FirstLink(start); at < links.Count && links[at].Start < end; at++)
            yield return links[at].Link;
    }

    /// <summary>Whether all of a stretch is the text of one link.</summary>
    public bool IsLink(Passage text) => FirstLink(text.Start + 1) is > 0 and var next && links[next - 1].End >= text.End;

    public void AddLink(int start, SourceLink link) => links.Add((start, Length, link));

    public int Length { get; private set; }

    /// <summary>The place in the source behind what was added last.</summary>
    public int SourceEnd => pieces.Count == 0 ? 0 : pieces[^1].SourceEnd;

    /// <summary>All of it; ask only when nothing more is to be added.</summary>
    public string Text => text ??= new(buffer, 0, Length);

    /// <summary>A stretch in plain letters, digits and blanks, for comparing: １２．５％（배） reads 12.5%(배).</summary>
    public ReadOnlySpan<char> Chars(int start, int length) => (plain ?? buffer).AsSpan(start, length);

    /// <summary>A stretch as written.</summary>
    public string Written(int start, int length) => new(buffer, start, length);

    /// <summary><see cref="Text"/> with code and addresses blanked out: what scanners may look at.</summary>
    public string Scannable
    {
        get
        {
            if (hidden.Count == 0)
                return Text;
            return string.Create(Length, this, static (masked, map) =>
            {
                map.buffer.AsSpan(0, map.Length).CopyTo(masked);
                foreach (var range in map.hidden)
                    masked[range].Fill('\uFFFC');
            });
        }
    }

    public void Add(string visible, SourceSpan source, bool hide = false)
    {
        if (visible.Length == 0)
            return;
        pieces.Add(new(Length, source.Start, source.Length, visible.Length == source.Length));
        if (hide)
            hidden.Add(Length..(Length + visible.Length));
        Append(visible);
    }

    /// <summary>
    /// Adds a character that the source does not show as itself: a line break, the gap between two blocks. It stands at
    /// <paramref name="sourcePosition"/>, or where the text before it ends: the way back is searched, so places never go down.
    /// </summary>
    public void AddGap(char gap, int sourcePosition)
    {
        var end = pieces.Count == 0 ? 0 : pieces[^1].Source + pieces[^1].SourceLength;
        pieces.Add(new(Length, Math.Max(end, sourcePosition), 0, false));
        Append([gap]);
    }

    /// <summary>Adds a blank that the editor set as a break between two lines of one cell.</summary>
    public void AddBreak(int sourcePosition)
    {
        breaks.Add(Length);
        AddGap(' ', sourcePosition);
    }

    /// <summary>Whether a visible position is such a break.</summary>
    public bool IsBreak(int position) => breaks.Count > 0 && breaks.BinarySearch(position) >= 0;

    /// <summary>The source of visible characters, from the first one's place to the last one's.</summary>
    public SourceSpan Source(int start, int length)
    {
        if (pieces.Count == 0)
            return Lines.Span(0, 0);
        var first = At(start);
        var from = first.Exact ? first.Source + (start - first.Start) : first.Source;
        if (length == 0)
            return Lines.Span(from, 0);
        var final = At(start + length - 1);
        var to = final.Exact ? final.Source + (start + length - final.Start) : final.Source + final.SourceLength;
        return Lines.Span(from, Math.Max(0, to - from));
    }

    /// <summary>The first visible position whose source is at or behind <paramref name="source"/>.</summary>
    public int Visible(int source)
    {
        var low = FirstBehind(source);
        if (low == pieces.Count)
            return Length;
        var piece = pieces[low];
        return piece.Exact && piece.Source < source ? piece.Start + source - piece.Source : piece.Start;
    }

    private int FirstLink(int start) => Sorted.From(links, start, link => link.Start);

    private void Append(ReadOnlySpan<char> added)
    {
        if (Length + added.Length > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + added.Length));
            if (plain is not null)
                Array.Resize(ref plain, buffer.Length);
        }
        added.CopyTo(buffer.AsSpan(Length));
        // A second buffer only where it would differ: most issues have no full-width form.
        if (plain is null && added.IndexOfAnyInRange('\uff01', '\uff5e') >= 0 | added.Contains('\u3000'))
            plain = [.. buffer];
        if (plain is not null)
            for (var at = 0; at < added.Length; at++)
                plain[Length + at] = Plain(added[at]);
        Length += added.Length;
    }

    private static char Plain(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' => ' ',
        _ => c,
    };

    private Piece At(int position)
    {
        if (pieces[last].Start > position)
            last = Search(position);
        else
            for (var steps = 0; last + 1 < pieces.Count && pieces[last + 1].Start <= position; last++)
                if (++steps > 4)
                {
                    last = Search(position);
                    break;
                }
        return pieces[last];
    }

    /// <summary>The first piece that ends behind a place in the source. Asked mostly in order, so the last answer is near.</summary>
    private int FirstBehind(int source)
    {
        if (lastBehind == 0 || pieces[lastBehind - 1].SourceEnd <= source)
            for (var steps = 0; steps < Near; steps++, lastBehind++)
                if (lastBehind == pieces.Count || pieces[lastBehind].SourceEnd > source)
                    return lastBehind;
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].SourceEnd <= source)
                low = middle + 1;
            else
                high = middle;
        }
        return lastBehind = low;
    }

    private int Search(int position)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
