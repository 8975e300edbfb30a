using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Which rows and cells of an exhibit became facts. What did not is named: nothing is dropped in silence.</summary>
internal sealed class RowTally(ExhibitContent content, ReadingContext context)
{
    private readonly HashSet<ExhibitRow> rows = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> others = new(StringComparer.Ordinal);
    private readonly Dictionary<int, bool> totals = [];
    private readonly List<ExhibitCell> left = [];

    /// <summary>The cell became a fact.</summary>
    public void Read(ExhibitCell cell)
    {
        rows.Add(cell.Row);
        columns.Add(Column(cell));
        context.Use(cell);
    }

    /// <summary>Whether the cell only adds up others: 합계, 3사 합계, Average. It is read, and is no fact of a company.</summary>
    public bool IsTotal(ExhibitCell cell)
    {
        if (!totals.TryGetValue(cell.Name.Start, out var isTotal))
            totals.Add(cell.Name.Start, isTotal = RowName.IsTotal(cell.Name.Text));
        if (isTotal)
        {
            rows.Add(cell.Row);
            context.Passed.Add(cell.Value);
            if (!cell.Row.IsTable)
                context.Used.Add(cell.Row.Whole);
        }
        return isTotal;
    }

    /// <summary>The cell gave no fact: because it says that there is no value, or because nobody could read it.</summary>
    public void Pass(ExhibitCell cell, CellValue value)
    {
        if (value.Kind == CellKind.NoValue)
            rows.Add(cell.Row);
        else
            left.Add(cell);
    }

    /// <summary>Warns of rows that gave nothing, of cells in columns that gave values elsewhere, and of parts of a sentence that are no pair.</summary>
    public void Close()
    {
        foreach (var cell in left)
            if (rows.Contains(cell.Row) && columns.Contains(Column(cell)))
                context.Diagnostics.Add(DiagnosticMessages.ValueNotRead(cell.Value.Span));
            else if (rows.Contains(cell.Row) && cell.Row.IsTable && content.Read(cell).Kind == CellKind.Value && others.Add(Column(cell)))
                context.Diagnostics.Add(DiagnosticMessages.ColumnNotRead(Column(cell), cell.Value.Span));
        foreach (var row in content.Rows)
            if (!rows.Contains(row))
            {
                context.Diagnostics.Add(DiagnosticMessages.RowNotRead(row.Span));
                context.Unread.Add(row.Whole);
            }
            else if (!row.IsTable && row.Pairs.Count > 0)
            {
                foreach (var part in row.Remainder)
                    context.Diagnostics.Add(DiagnosticMessages.ValueNotRead(part.Span));
            }
    }

    private static string Column(ExhibitCell cell) => cell.Row.IsTable ? cell.Column?.Text ?? "" : "";
}
