using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Reads a pipe table into rows: which column names the row, which groups it, which ones hold values.</summary>
internal sealed class TableReader
{
    private readonly ExhibitContent content;
    private readonly TableNode table;
    private readonly TableHead head;

    private TableReader(TableNode table, ExhibitContent content)
    {
        (this.table, this.content, head) = (table, content, new(table));
        content.NameHead ??= head.Cells[head.Name];
    }

    public static void Read(TableNode table, IReadOnlyList<Passage> groups, ExhibitContent content)
    {
        content.Tables.Add(table);
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count < 2)
            return;
        var head = table.Rows[0].Cells;
        // 순위 | 상위 종목 | 수익률 | 하위 종목 | 수익률: one order for all blocks.
        var first = head.Count > 4 && TableHead.IsRank(head[0]) && BlockWidth(head, 1) < head.Count - 1 ? 1 : 0;
        var width = BlockWidth(head, first);
        for (var from = first; from < head.Count; from += width)
        {
            var block = width == head.Count ? table : Block(table, from, width);
            var name = block.Rows[0].Cells[0];
            new TableReader(block, content).Read(OutlineWords.Segment(name.Chars) is null ? groups : [.. groups, name]);
        }
    }

    /// <summary>| 빅테크 | 1W | 반도체 | 1W |: blocks beside each other repeat all heads but that of the names.</summary>
    private static int BlockWidth(IReadOnlyList<Passage> head, int first)
    {
        var count = head.Count - first;
        for (var width = 2; width <= count / 2; width++)
            if (count % width == 0 && Enumerable.Range(width, count - width).All(at => at % width == 0 || (!head[first + at].IsEmpty && head[first + at].Chars.SequenceEqual(head[first + (at % width)].Chars))))
                return width;
        return count;
    }

    private static TableNode Block(TableNode table, int from, int width) =>
        new(table.Rows.Select(row => new TableRowNode(row.Cells.Skip(from).Take(width).ToList(), row.Span)).ToList(), table.Span);

    private void Read(IReadOnlyList<Passage> groups)
    {
        Passage? group = null;
        Passage? above = null;
        Passage? nameAbove = null;
        foreach (var row in table.Rows.Skip(head.Rows))
        {
            var cells = row.Cells;
            var filled = cells.Count(cell => !cell.IsEmpty);
            if (filled == 0)
                continue;
            var whole = Whole(cells);
            var first = cells.First(cell => !cell.IsEmpty);
            if (OutlineWords.IsCommentary(first.Chars) || OutlineWords.IsSource(first.Chars) || (filled == 1 && Remark.Of(new(first, 0)) is not null))
            {
                AddRemark(cells, first, whole);
                continue;
            }
            if (filled == 1 && head.Cells.Count > 1 && cells.Count > 1)
            {
                group = first;
                content.GroupTitles.Add(first);
                continue;
            }
            // Heads again, further down, are no row.
            if (head.Name < cells.Count && cells[head.Name].IsEmpty && filled > 1 && cells.All(cell => cell.IsEmpty || TableHead.Divides(cell)))
            {
                content.Notes.Add(whole);
                continue;
            }
            if (Cell(cells, head.Segment) is { } heads)
                above = heads;
            var label = head.Name < cells.Count && !cells[head.Name].IsEmpty ? cells[head.Name] : RowName.IsTotal(first.Text) ? first : nameAbove ?? first;
            nameAbove = label;
            if (TableHead.IsTickers(label))
            {
                for (var column = 1; column < Math.Min(cells.Count, head.Cells.Count); column++)
                    if (Cell(cells, column) is { } listed && CellValue.Read(listed.Text).Kind != CellKind.NoValue)
                        content.Listings[head.Cells[column].Text] = listed.Text;
                continue;
            }
            List<Passage> path = [.. groups];
            if (group is { } heading)
                path.Add(heading);
            if (above is { } merged)
                path.Add(merged);
            content.Rows.Add(new(path, label, head.Fields(cells), Said(cells, head.Ticker), Said(cells, head.Note), whole, true) { Unit = Cell(cells, head.Unit), Owner = Cell(cells, head.Owner) });
        }
    }

    /// <summary>What a cell says: - says that there is nothing.</summary>
    private static string? Said(IReadOnlyList<Passage> cells, int column) =>
        Cell(cells, column)?.Text is { } text && (CellValue.Read(text).Kind != CellKind.NoValue || text.EndsWith("보합", StringComparison.Ordinal)) ? text : null;

    private void AddRemark(IReadOnlyList<Passage> cells, Passage first, Passage whole)
    {
        var body = cells.FirstOrDefault(cell => !cell.IsEmpty && cell.Start != first.Start);
        var remark = body.Map is null && Remark.Of(new(first, 0)) is { } own
            ? own
            : new(first.Text, body.Map is null ? first : body, OutlineWords.IsSource(first.Chars) ? LineKind.Source : LineKind.Commentary);
        content.Remarks.Add((whole, remark.Kind));
        if (remark.Kind == LineKind.Source)
            content.Source ??= new(remark.Label, remark.Body.Text, remark.Body.Span);
        else
            content.Commentary.Add(new(remark.Label, remark.Body.Text, remark.Body.Span));
    }

    private static Passage? Cell(IReadOnlyList<Passage> cells, int column) =>
        column >= 0 && column < cells.Count && !cells[column].IsEmpty ? cells[column] : null;

    private static Passage Whole(IReadOnlyList<Passage> cells) =>
        new(cells[0].Map, cells[0].Start, cells[^1].End - cells[0].Start);
}
