using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>One row of an exhibit, whether a bullet, a table row or a line.</summary>
/// <param name="Groups">The headings above it, outermost first: group bullets, group rows, a segment column.</param>
/// <param name="Name">Its label, perhaps empty.</param>
/// <param name="Note">What a column for remarks says.</param>
/// <param name="Whole">All of it.</param>
internal sealed record ExhibitRow(
    IReadOnlyList<Passage> Groups,
    Passage Name,
    IReadOnlyList<RowField> Fields,
    string? Ticker,
    string? Note,
    Passage Whole,
    bool IsTable)
{
    private readonly List<Passage> remainder = [];
    private List<(Passage Label, Passage Value)>? pairs;

    public SourceSpan Span => Whole.Span;

    /// <summary>What a column for units or currencies says.</summary>
    public Passage? Unit { get; init; }

    /// <summary>Whose the thing is that names the row: the company behind a brand, a chip, a model.</summary>
    public Passage? Owner { get; init; }

    /// <summary>The label-value pairs that a bullet's text consists of.</summary>
    public IReadOnlyList<(Passage Label, Passage Value)> Pairs => pairs ??= ReadPairs();

    /// <summary>Whether the pairs are told: 2022년에는 180억 위안을 썼다.</summary>
    public bool IsSentence { get; private set; }

    /// <summary>What stands between the pairs and is none.</summary>
    public IReadOnlyList<Passage> Remainder => Pairs.Count > 0 ? remainder : [];

    private List<(Passage Label, Passage Value)> ReadPairs()
    {
        var text = Fields[0].Value;
        if (PairSentence.IsValue(text))
            return [];
        if (Name.IsEmpty && SentenceRow.Read(text) is { Count: > 0 } told)
        {
            IsSentence = true;
            return told;
        }
        return Subjects.Bare(PairSentence.Read(text, remainder));
    }
}

/// <param name="Column">The head of a table's column; null in bullets.</param>
internal readonly record struct RowField(Passage? Column, Passage Value)
{
    /// <summary>What a second row of heads says: a unit, a year, a horizon.</summary>
    public Passage? Sub { get; init; }
}

/// <summary>One value and all that names it. The three forms of an exhibit give the same cells.</summary>
internal sealed record ExhibitCell(
    IReadOnlyList<Passage> Groups, Passage Name, Passage? Column, Passage Value, ExhibitRow Row, string? Listing = null)
{
    /// <summary>Of the row, or of the column where companies are columns.</summary>
    public string? Ticker => Row.Ticker ?? Listing;

    /// <summary>What a second row of heads says of the column.</summary>
    public Passage? Sub { get; init; }

    /// <summary>What the value says, once it has been read.</summary>
    public CellValue? Reading { get; set; }

    /// <summary>Where the fact's name stands: its row, or the bullet above where that names it.</summary>
    public SourceSpan Span => Row.IsTable || Name.Start >= Row.Whole.Start ? Row.Span : Name.Span;
}
