using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Shares of a market: a name and a percentage a row, periods or markets as columns or groups.</summary>
internal sealed class MarketShareReader : ExhibitReader
{
    private static readonly WordList Words = ["점유율", "market share", "market-share", "m/s", "시장점유", "share of", " share", "shares", "市占率", "份额"];

    private static readonly WordList Moves = ["증감", "변동", "변화", "change", "chg", "%p"];

    private static readonly WordList Tiers = ["그룹", "나머지", "상위", "하위", "선두", "후발", "위권", "leader", "challenger", "follower", "tier", "niche", "rest"];

    private static readonly WordList Changes = ["전년", "전분기", "전월", "전기", "증감", "변동", "변화", "yoy", "qoq", "mom", "change", "chg", "%p", "성장", "growth", "매출", "출하", "판매량", "revenue", "shipment", "units", "순위", "rank", "同比", "环比", "增减", "排名"];

    public override ExhibitType Type => ExhibitType.MarketShare;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words) && !title.Contains("per share", StringComparison.OrdinalIgnoreCase);

    public override bool Fits(ExhibitContent content) =>
        Pure(content, Shares(content), (_, value) => IsShare(value), sentences: true) >= 0.5;

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var tables = new List<(string Market, string? Period, List<MarketShare> Rows)>();
        var places = new Dictionary<(string Market, string? Period), List<MarketShare>>();
        var year = new PeriodYear(context.IssueDate);
        var title = MarketTitle.Of(content.Heads, year);
        var tally = new RowTally(content, context);
        var several = Shares(content).Select(Group).Distinct().Count() > 1 && !AreTiers(content);
        foreach (var cell in Shares(content))
        {
            if (tally.IsTotal(cell))
                continue;
            var value = content.Read(cell);
            // A bracket around a share is no minus, and 감소 behind it says what it did.
            if (value.Number < 0 && !cell.Value.Chars.ContainsAny("-▼△"))
                value = value with { Number = -value.Number };
            if (value.Kind != CellKind.Value || !IsShare(value) || cell.Name.IsEmpty)
            {
                tally.Pass(cell, value);
                continue;
            }
            var (market, period) = MarketTitle.Within(title, Head(cell), cell.Groups, several, year);
            if (!places.TryGetValue((market, period), out var rows))
            {
                places.Add((market, period), rows = []);
                tables.Add((market, period, rows));
            }
            var row = context.Row(cell.Name, cell.Ticker, cell.Row.Owner);
            rows.Add(new(row.Name, row.Company, value.Number, cell.Value.Span));
            tally.Read(cell);
        }
        tally.Close();
        foreach (var (market, period, rows) in tables)
        {
            if (rows.Sum(row => row.Percent) > 100.5m)
                context.Diagnostics.Add(DiagnosticMessages.SharesAboveWhole(content.Title.Span));
            facts.MarketShares.Add(new(exhibit, market, period, rows, content.Title.Span));
        }
        return tables.Sum(table => table.Rows.Count);
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => Periods.Of(label, null) is not null || IsPlainHead(label);

    public override bool IsPlainHead(ReadOnlySpan<char> head) => MarketTitle.IsPlain(head);

    public override bool IsGroup(ReadOnlySpan<char> label) => OutlineWords.HasAny(label, Tiers) || label.EndsWith("위");

    /// <summary>The cells that are shares: no changes, ranks or amounts beside them, and where a column says 점유율 no other.</summary>
    private IEnumerable<ExhibitCell> Shares(ExhibitContent content)
    {
        var said = Cells(content).Any(cell => cell.Row.IsTable && cell.Column is { } column && SaysShare(column));
        return Cells(content).Where(cell => cell.Column is not { } column || SaysShare(column) || (!(said && cell.Row.IsTable) && !OutlineWords.HasAny(column.Chars, Changes)));
    }

    private static bool SaysShare(Passage column) => OutlineWords.HasAny(column.Chars, Words) && !OutlineWords.HasAny(column.Chars, Moves);

    private static string Group(ExhibitCell cell) => string.Join('\n', cell.Groups.Select(group => group.Text));

    /// <summary>1위 그룹: 알리바바 26.1%, …: groups that divide one market. Together they are all of it, or their names say so.</summary>
    private bool AreTiers(ExhibitContent content)
    {
        var cells = Shares(content).Where(cell => cell.Groups.Count > 0 && content.Read(cell).Kind == CellKind.Value).ToList();
        return cells.TrueForAll(cell => IsGroup(cell.Groups[^1].Chars)) || (cells.Select(cell => cell.Name.Text).Distinct().Count() == cells.Count
            && Shares(content).Sum(cell => content.Read(cell).Number) is >= 99.5m and <= 100.5m);
    }

    private static Passage? Head(ExhibitCell cell) => cell.Column is { } column && !MarketTitle.IsPlain(column.Chars) ? column : null;

    private static bool IsShare(CellValue value) => value.Unit is "%" or null && value.Number is >= 0 and <= 100 && value.Upper is null;
}
