using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>What the columns of a pipe table hold, by their heads, which may take a second row for units, years or horizons.</summary>
internal sealed class TableHead
{
    private static readonly WordList Names =
    [
        "기업", "기업명", "회사", "회사명", "업체", "업체명", "종목", "종목명", "벤더", "사업자", "공급사", "제조사", "브랜드", "company", "companies", "name", "vendor", "player", "stock", "issuer", "maker", "brand", "provider", "corp", "기업 (티커)", "기업(티커)", "종목(티커)", "company (ticker)", "公司", "企业", "厂商", "名称", "股票", "标的", "品牌",
    ];

    private static readonly WordList Segments =
    [
        "구분", "섹터", "업종", "분류", "영역", "세그먼트", "부문", "그룹", "분야", "카테고리", "segment", "sector", "category", "group", "industry", "산업", "테마", "theme", "板块", "行业",
    ];

    private static readonly WordList Tickers = ["티커", "코드", "종목코드", "종목 코드", "ticker", "code", "symbol", "ric", "bloomberg", "代码", "股票代码", "证券代码"];

    private static readonly WordList Ranks = ["순위", "#", "no", "no.", "rank", "번호", "순번", "연번", "排名", "序号"];

    private static readonly WordList Remarks = ["비고", "코멘트", "메모", "참고", "특이사항", "note", "notes", "comment", "comments", "remark", "remarks", "주요 이슈", "사유", "배경", "备注", "说明"];

    private static readonly WordList Units = ["단위", "통화", "화폐", "currency", "ccy", "cur.", "unit", "units", "单位", "币种", "货币"];

    /// <summary>What a row may be named by although somebody else makes it: a chip, a model, a brand.</summary>
    private static readonly WordList Things = ["칩", "모델", "모델명", "제품", "제품명", "서비스", "앱", "브랜드", "브랜드명", "차종", "기종", "chip", "model", "product", "service", "app", "brand", "产品", "应用", "模型", "芯片", "服务"];

    private static readonly WordList Owners = ["운영사", "모회사", "소유", "소유사", "개발사", "제조사", "운영 기업", "개발 기업", "owner", "operator", "parent", "developer", "maker", "운영", "개발"];

    private static readonly WordList PeriodHeads = ["연도", "년도", "회계연도", "기간", "시점", "분기", "year", "fy", "fiscal year", "period", "quarter", "horizon", "年度", "年份", "期间"];

    /// <summary>What says, row by row, what the row's only value is: company | metric | value.</summary>
    private static readonly WordList Measures = ["metric", "metrics", "measure", "item", "indicator", "지표", "항목", "측정 항목", "benchmark", "벤치마크", "test", "指标", "项目"];

    private readonly Passage?[] second;
    private readonly bool isMerged;
    private readonly HashSet<int> skipped = [];
    private readonly int rank;
    private int measures;

    public TableHead(TableNode table)
    {
        Cells = table.Rows[0].Cells;
        Name = Find(Names);
        Ticker = Find(Tickers);
        Note = Find(Remarks);
        Unit = Find(Units);
        rank = Find(Ranks);
        if (Name >= 0)
            Segment = Find(Segments);
        else if (NamesStandBehindGroups(table))
            (Segment, Name) = (0, 1);
        else
            Name = Enumerable.Range(0, Cells.Count).FirstOrDefault(column => column != rank && column != Ticker);
        skipped.UnionWith([rank, Name, Segment, Ticker, Note, Unit]);
        isMerged = table.Rows.Count > 2 && IsMerged(table.Rows[1].Cells);
        second = table.Rows.Count > 2 && Second(table.Rows[1].Cells) is { } below ? below : [];
        Rows = second.Length > 0 ? 2 : 1;
        Owner = FindOwner(table);
        skipped.Add(Owner);
        Measure = FindMeasure(table);
        skipped.Add(Measure);
        Period = FindPeriod(table);
        skipped.Add(Period);
    }

    public IReadOnlyList<Passage> Cells { get; }

    /// <summary>How many rows of the table are heads.</summary>
    public int Rows { get; }

    public int Name { get; private set; }

    public int Segment { get; } = -1;

    public int Ticker { get; }

    public int Note { get; }

    public int Unit { get; }

    /// <summary>Whose the things are that name the rows.</summary>
    public int Owner { get; }

    /// <summary>The column that says which year the row's only value is of: 기업 | 연도 | 금액.</summary>
    private int Period { get; }

    /// <summary>The column that says what the row's only value measures.</summary>
    private int Measure { get; }

    public static bool IsTickers(Passage label) => OutlineWords.Is(label.Chars, Tickers);

    public static bool IsRank(Passage head) => OutlineWords.Is(head.Chars.Trim(" *"), Ranks);

    /// <summary>A cell that only divides columns: 1W, 2025F.</summary>
    public static bool Divides(Passage cell) => Periods.Of(cell, null) is not null || Horizon.Of(cell.Chars) is not null;

    /// <summary>The cells of a row that hold values, each below its heads.</summary>
    public List<RowField> Fields(IReadOnlyList<Passage> cells)
    {
        var fields = new List<RowField>(cells.Count);
        for (var column = 0; column < cells.Count; column++)
            if (!skipped.Contains(column) && !cells[column].IsEmpty)
                fields.Add(isMerged && column < second.Length && second[column] is { } lower && !Divides(lower) && !IsUnit(lower)
                    ? new(lower, cells[column]) { Sub = Above(column) is { } upper && (IsUnit(upper) || Divides(upper)) ? upper : null }
                    : Measure >= 0 && measures > 1
                    ? new(cells[Measure], cells[column]) { Sub = Period >= 0 ? cells[Period] : Above(column) }
                    : Period >= 0 && Divides(cells[Period])
                    ? new(cells[Period], cells[column]) { Sub = Above(column) }
                    : new(Above(column), cells[column]) { Sub = column < second.Length ? second[column] : null });
        return fields;
    }

    /// <summary>The head of a column; one without a head of its own above a second row has that of the column to its left.</summary>
    private Passage? Above(int column)
    {
        if (column >= Cells.Count)
            return null;
        for (var left = column; column < second.Length && second[column] is not null && left > 0; left--)
            if (!Cells[left].IsEmpty)
                return Cells[left];
        return Cells[column];
    }

    /// <summary>The second row of heads: nothing or 단위 below the names, and units, years, horizons or multiples elsewhere.</summary>
    private Passage?[]? Second(IReadOnlyList<Passage> cells)
    {
        if (Name >= cells.Count || !(cells[Name].IsEmpty || OutlineWords.Is(cells[Name].Chars.Trim("() "), Units)) || cells.Count(cell => !cell.IsEmpty) < 2)
            return null;
        for (var column = 0; column < cells.Count && !isMerged; column++)
            if (column != Name && !cells[column].IsEmpty && !(Divides(cells[column]) || IsUnit(cells[column]) || ValuationMetric.Of(cells[column].Text).Kind != MetricKind.Other))
                return null;
        return cells.Select((cell, column) => column == Name || cell.IsEmpty ? default(Passage?) : cell).ToArray();
    }

    /// <summary>
    /// A head that a converter took apart: 밸류에이션 (배) above PER, PBR and PSR has nothing beside it, and what it heads stands in the row below.
    /// </summary>
    private bool IsMerged(IReadOnlyList<Passage> cells)
    {
        var goesOn = false;
        for (var column = 0; column < cells.Count; column++)
        {
            goesOn |= column > 0 && Cells[column].IsEmpty && !cells[column].IsEmpty;
            if (cells[column].Chars.ContainsAnyInRange('0', '9') && !Divides(cells[column]) && PairSentence.IsValue(cells[column]) && !RowName.IsTotal(cells[column].Text))
                return false;
        }
        return goesOn && cells[Name].IsEmpty;
    }

    /// <summary>영역 | 벤치마크 | GO-2: the first column groups what the second names, and only the others hold numbers.</summary>
    private bool NamesStandBehindGroups(TableNode table) =>
        Cells.Count > 2 && rank < 0 && Ticker < 0 && OutlineWords.Is(Cells[0].Chars.Trim(" *"), Segments) && !Cells[1].IsEmpty && !Divides(Cells[1])
        && !Holds(table, 1) && Enumerable.Range(2, Cells.Count - 2).Any(column => IsNumbers(table, column));

    /// <summary>Whether a column has any value.</summary>
    private static bool Holds(TableNode table, int column) =>
        table.Rows.Skip(1).Any(row => column < row.Cells.Count && PairSentence.IsValue(row.Cells[column]));

    private static bool IsUnit(Passage cell) => !cell.Chars.ContainsAnyInRange('0', '9') && UnitHint.Find(cell.Chars) is not null;

    private int FindOwner(TableNode table)
    {
        var first = rank == 0 ? 1 : 0;
        if (Name > first && OutlineWords.Is(Cells[first].Chars.Trim(" *"), Things) && Enumerable.Range(0, Cells.Count).Any(column => !skipped.Contains(column) && IsNumbers(table, column)))
        {
            var owner = Name;
            Name = first;
            skipped.Add(first);
            return owner;
        }
        return Find(Owners) is var named && named != Name ? named : -1;
    }

    /// <summary>company | metric | period | value | unit: words beside one column of numbers.</summary>
    private int FindMeasure(TableNode table)
    {
        var measure = Find(Measures);
        if (measure < 0 || measure == Name || IsNumbers(table, measure))
            return -1;
        var period = Find(PeriodHeads);
        var others = Enumerable.Range(0, Cells.Count).Where(column => column != measure && column != period && !skipped.Contains(column)).ToList();
        measures = table.Rows.Skip(Rows).Where(row => measure < row.Cells.Count).Select(row => row.Cells[measure].Text).Distinct().Count();
        return others is [var only] && IsNumbers(table, only) ? measure : -1;
    }

    private int FindPeriod(TableNode table)
    {
        var period = Find(PeriodHeads);
        if (period < 0 || period == Name)
            return -1;
        var others = Enumerable.Range(0, Cells.Count).Where(column => column != period && !skipped.Contains(column)).ToList();
        return others is [var only] && IsNumbers(table, only) ? period : -1;
    }

    private bool IsNumbers(TableNode table, int column) =>
        table.Rows.Skip(Rows).Where(row => column < row.Cells.Count && !row.Cells[column].IsEmpty).Select(row => PairSentence.IsValue(row.Cells[column])).ToList() is { Count: > 0 } values
        && values.Count(isValue => isValue) * 2 > values.Count;

    private int Find(WordList words)
    {
        for (var column = 0; column < Cells.Count; column++)
            if (OutlineWords.Is(Cells[column].Chars.Trim(" *"), words))
                return column;
        // 기업명(종목코드): what stands in brackets only adds to the head.
        for (var column = 0; column < Cells.Count && words == Names; column++)
            if (Cells[column].Chars.IndexOf('(') is var open and > 0 && OutlineWords.Is(Cells[column].Chars[..open].Trim(" *"), words))
                return column;
        return -1;
    }
}
