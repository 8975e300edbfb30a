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
    protected abstract bool IsColumn(ReadOnlySpan<char> label);

    /// <summary>Whether the labels of several pairs in a named row are always columns.</summary>
    protected virtual bool PairsAreColumns => false;

    /// <summary>Whether a label heads rows, even where only one follows: 반도체, 하락.</summary>
    protected virtual bool IsGroup(ReadOnlySpan<char> label) => false;

    /// <summary>A single column that says no more than the title does: 점유율, 금액.</summary>
    protected virtual bool IsPlainHead(ReadOnlySpan<char> head) => false;

    /// <summary>The same cells from nested bullets, tables and sentences, in document order.</summary>
    protected IEnumerable<ExhibitCell> Cells(ExhibitContent content) =>
        content.Rows.SelectMany(row => row.IsTable ? TableCells(content, row) : BulletCells(row));

    /// <summary>How much of the cells is a value and nothing else; 0 for no cells.</summary>
    protected static double Pure(ExhibitContent content, IEnumerable<ExhibitCell> cells, Func<ExhibitCell, CellValue, bool> fits)
    {
        var (all, pure) = (0, 0);
        foreach (var cell in cells)
        {
            all++;
            var value = content.Read(cell);
            if (value.Kind == CellKind.NoValue || (PairSentence.IsValue(value, cell.Value) && fits(cell, value)))
                pure++;
        }
        return all == 0 ? 0 : (double)pure / all;
    }

    private IEnumerable<ExhibitCell> TableCells(ExhibitContent content, ExhibitRow row)
    {
        foreach (var field in row.Fields)
        {
            var column = field.Column is { IsEmpty: false } head ? head : default(Passage?);
            if (IsColumn(row.Name.Chars) && !(column is { } named && IsColumn(named.Chars)))
            {
                // Years or metrics down the side: the head names the company, unless it only says 금액.
                var plain = column is null || IsPlainHead(column.Value.Chars);
                yield return plain
                    ? Lifted(row, row.Groups, row.Name, field.Value)
                    : new(row.Groups, column ?? row.Name, row.Name, field.Value, row, column is { } listed ? content.Listings.GetValueOrDefault(listed.Text) : null);
            }
            else
            {
                yield return new(row.Groups, row.Name, column, field.Value, row);
            }
        }
    }

    private IEnumerable<ExhibitCell> BulletCells(ExhibitRow row)
    {
        var body = row.Fields[0].Value;
        var pairs = row.Pairs;
        var name = row.Name;
        if (pairs.Count == 0)
        {
            yield return IsColumn(name.Chars) ? Lifted(row, row.Groups, name, body) : new(row.Groups, name, null, body, row);
            yield break;
        }
        var isColumn = !name.IsEmpty && IsColumn(name.Chars);
        IReadOnlyList<Passage> inner = name.IsEmpty || isColumn ? row.Groups : [.. row.Groups, name];
        foreach (var (label, value) in pairs)
        {
            var heads = IsColumn(label.Chars) || (PairsAreColumns && !name.IsEmpty && !isColumn) || (pairs.Count == 1 && !name.IsEmpty && !isColumn && !IsGroup(name.Chars));
            if (!heads)
                yield return new(inner, label, isColumn ? name : null, value, row);
            else if (name.IsEmpty)
                yield return Lifted(row, row.Groups, label, value);
            else
                yield return new(row.Groups, name, label, value, row);
        }
    }

    /// <summary>A column without a row's name takes the innermost group for it.</summary>
    private static ExhibitCell Lifted(ExhibitRow row, IReadOnlyList<Passage> groups, Passage column, Passage value) =>
        groups.Count == 0
            ? new(groups, column.Slice(0, 0), column, value, row)
            : new(groups.Take(groups.Count - 1).ToList(), groups[^1], column, value, row);
}
