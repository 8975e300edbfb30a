using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Recognises one type of exhibit and reads its rows.</summary>
internal abstract class ExhibitReader
{
    public abstract ExhibitType Type { get; }

    /// <summary>Whether a title's words speak of this type.</summary>
    public abstract bool Names(ReadOnlySpan<char> title);

    /// <summary>Whether the rows have this type's shape, whatever the title says.</summary>
    public abstract bool Fits(ExhibitContent content);

    /// <summary>Whether rows of this shape need no title to be known: metrics or horizons as columns.</summary>
    public virtual bool FitsUntitled(ExhibitContent content) => false;

    /// <summary>Reads the rows into <paramref name="facts"/>; the number of facts.</summary>
    public abstract int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts);

    /// <summary>Whether a label names a column (PER, 1W, 2025F) rather than a row.</summary>
    public abstract bool IsColumn(ReadOnlySpan<char> label);

    /// <summary>Whether the labels of several pairs in a named row are always columns.</summary>
    public virtual bool PairsAreColumns => false;

    /// <summary>Whether a label heads rows, even where only one follows: 반도체, 하락.</summary>
    public virtual bool IsGroup(ReadOnlySpan<char> label) => false;

    /// <summary>A single column that says no more than the title does: 점유율, 금액.</summary>
    public virtual bool IsPlainHead(ReadOnlySpan<char> head) => false;

    /// <summary>The same cells from nested bullets, tables and sentences, in document order.</summary>
    protected IReadOnlyList<ExhibitCell> Cells(ExhibitContent content) => content.CellsFor(this);

    /// <summary>How much of the cells is a value and nothing else; 0 for no cells.</summary>
    /// <param name="sentences">Whether values of a sentence count, too, whose verb follows: 샤오미가 36.5%로 가장 높았고, ….</param>
    protected static double Pure(ExhibitContent content, IEnumerable<ExhibitCell> cells, Func<ExhibitCell, CellValue, bool> fits, bool sentences = false)
    {
        var (all, pure) = (0, 0);
        foreach (var cell in cells)
        {
            all++;
            var value = content.Read(cell);
            if (value.Kind == CellKind.NoValue || ((PairSentence.IsValue(value, cell.Value) || ((cell.Row.IsSentence || (sentences && cell.Row.Pairs.Count > 1)) && value is { Kind: CellKind.Value, Label: null })) && fits(cell, value)))
                pure++;
        }
        return all == 0 ? 0 : (double)pure / all;
    }
}
