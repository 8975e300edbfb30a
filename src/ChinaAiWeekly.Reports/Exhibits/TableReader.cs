using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Reads a pipe table into rows: which column names the row, which groups it, which ones hold values.</summary>
internal sealed class TableReader
{
    private static readonly WordList Names =
    [
        "기업", "기업명", "회사", "회사명", "업체", "업체명", "종목", "종목명", "벤더", "사업자", "공급사", "제조사", "브랜드", "company", "companies", "name", "vendor", "player", "stock", "issuer", "maker", "brand", "provider", "corp", "기업 (티커)", "기업(티커)", "종목(티커)", "company (ticker)",
    ];

    private static readonly WordList Segments =
    [
        "구분", "섹터", "업종", "분류", "세그먼트", "부문", "그룹", "분야", "카테고리", "segment", "sector", "category", "group", "industry", "산업", "테마", "theme",
    ];

    private static readonly WordList Tickers = ["티커", "코드", "종목코드", "종목 코드", "ticker", "code", "symbol", "ric", "bloomberg"];

    private static readonly WordList Ranks = ["순위", "#", "no", "no.", "rank", "번호", "순번", "연번"];

    private static readonly WordList Remarks = ["비고", "코멘트", "메모", "참고", "특이사항", "note", "notes", "comment", "comments", "remark", "remarks", "주요 이슈", "사유", "배경"];

    private static readonly WordList Units = ["단위", "통화", "화폐", "currency", "ccy", "cur.", "unit", "units"];

    private readonly ExhibitContent content;
    private readonly TableNode table;
    private readonly IReadOnlyList<Passage> head;
    private readonly int name;
    private readonly int segment = -1;
    private readonly int ticker = -1;
    private readonly int note = -1;
    private readonly int unit = -1;
    private readonly HashSet<int> skipped = [];

    private TableReader(TableNode table, ExhibitContent content)
    {
        (this.table, this.content, head) = (table, content, table.Rows[0].Cells);
        name = Find(Names);
        ticker = Find(Tickers);
        note = Find(Remarks);
        unit = Find(Units);
        var rank = Find(Ranks);
        if (rank >= 0)
            skipped.Add(rank);
        if (name >= 0)
            segment = Find(Segments);
        else
            name = Enumerable.Range(0, head.Count).FirstOrDefault(column => column != rank && column != ticker);
        skipped.UnionWith([name, segment, ticker, note, unit]);
        content.NameHead ??= head[name];
    }

    public static void Read(TableNode table, IReadOnlyList<Passage> groups, ExhibitContent content)
    {
        content.Tables.Add(table);
        if (table.Rows.Count < 2 || table.Rows[0].Cells.Count < 2)
            return;
        var head = table.Rows[0].Cells;
        var width = BlockWidth(head);
        for (var from = 0; from < head.Count; from += width)
        {
            var block = width == head.Count ? table : Block(table, from, width);
            var name = block.Rows[0].Cells[0];
            new TableReader(block, content).Read(OutlineWords.Segment(name.Chars) is null ? groups : [.. groups, name]);
        }
    }

    /// <summary>| 빅테크 | 1W | 반도체 | 1W |: blocks beside each other repeat all heads but that of the names.</summary>
    private static int BlockWidth(IReadOnlyList<Passage> head)
    {
        for (var width = 2; width <= head.Count / 2; width++)
            if (head.Count % width == 0 && Enumerable.Range(width, head.Count - width).All(at => at % width == 0 || (!head[at].IsEmpty && head[at].Chars.SequenceEqual(head[at % width].Chars))))
                return width;
        return head.Count;
    }

    private static TableNode Block(TableNode table, int from, int width) =>
        new(table.Rows.Select(row => new TableRowNode(row.Cells.Skip(from).Take(width).ToList(), row.Span)).ToList(), table.Span);

    private void Read(IReadOnlyList<Passage> groups)
    {
        Passage? group = null;
        Passage? above = null;
        Passage? nameAbove = null;
        foreach (var row in table.Rows.Skip(1))
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
            if (filled == 1 && head.Count > 1 && cells.Count > 1)
            {
                group = first;
                content.GroupTitles.Add(first);
                continue;
            }
            // A second row of heads is no row; what it divides has no head of its own.
            if (name < cells.Count && cells[name].IsEmpty && filled > 1 && cells.All(cell => cell.IsEmpty || Periods.Of(cell, null) is not null || Horizon.Of(cell.Chars) is not null))
            {
                content.Notes.Add(whole);
                continue;
            }
            if (segment >= 0 && segment < cells.Count && !cells[segment].IsEmpty)
                above = cells[segment];
            var label = name < cells.Count && !cells[name].IsEmpty ? cells[name] : RowName.IsTotal(first.Text) ? first : nameAbove ?? first;
            nameAbove = label;
            if (OutlineWords.Is(label.Chars, Tickers))
            {
                for (var column = 1; column < Math.Min(cells.Count, head.Count); column++)
                    if (Cell(cells, column) is { } listed && CellValue.Read(listed.Text).Kind != CellKind.NoValue)
                        content.Listings[head[column].Text] = listed.Text;
                continue;
            }
            List<Passage> path = [.. groups];
            if (group is { } heading)
                path.Add(heading);
            if (segment >= 0 && above is { } merged)
                path.Add(merged);
            content.Rows.Add(new(path, label, Fields(cells), Said(cells, ticker), Said(cells, note), whole, true) { Unit = Cell(cells, unit) });
        }
    }

    private List<RowField> Fields(IReadOnlyList<Passage> cells)
    {
        var fields = new List<RowField>(cells.Count);
        for (var column = 0; column < cells.Count; column++)
            if (!skipped.Contains(column) && !cells[column].IsEmpty)
                fields.Add(new(column < head.Count ? head[column] : null, cells[column]));
        return fields;
    }

    /// <summary>What a cell says: - says that there is nothing.</summary>
    private static string? Said(IReadOnlyList<Passage> cells, int column) =>
        Cell(cells, column)?.Text is { } text && CellValue.Read(text).Kind != CellKind.NoValue ? text : null;

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

    private int Find(WordList words)
    {
        for (var column = 0; column < head.Count; column++)
            if (OutlineWords.Is(head[column].Chars.Trim(" *"), words))
                return column;
        return -1;
    }
}
