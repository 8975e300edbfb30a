using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Shares of a market: a name and a percentage a row, periods or markets as columns or groups.</summary>
internal sealed class MarketShareReader : ExhibitReader
{
    private static readonly WordList Words = ["점유율", "market share", "market-share", "m/s", "시장점유", "share of", " share", "shares", "市占率", "份额"];

    private static readonly WordList Changes = ["전년", "전분기", "전월", "전기", "증감", "변동", "변화", "yoy", "qoq", "mom", "change", "chg", "%p", "성장", "growth", "매출", "출하", "판매량", "revenue", "shipment", "units", "순위", "rank"];

    public override ExhibitType Type => ExhibitType.MarketShare;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words) && !title.Contains("per share", StringComparison.OrdinalIgnoreCase);

    public override bool Fits(ExhibitContent content) =>
        Pure(content, Shares(content), (_, value) => IsShare(value)) >= 0.5;

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var tables = new List<(string Market, string? Period, List<MarketShare> Rows)>();
        var places = new Dictionary<(string Market, string? Period), List<MarketShare>>();
        var title = MarketTitle.Of(content.Heads, context.IssueDate?.Year);
        var tally = new RowTally(content, context);
        var several = Shares(content).Select(cell => string.Join('\n', cell.Groups.Select(group => group.Text))).Distinct().Count() > 1;
        foreach (var cell in Shares(content))
        {
            if (tally.IsTotal(cell))
                continue;
            var value = content.Read(cell);
            // A bracket around a share is no minus.
            if (value.Number < 0 && cell.Value[0] == '(')
                value = value with { Number = -value.Number };
            if (value.Kind != CellKind.Value || !IsShare(value) || cell.Name.IsEmpty)
            {
                tally.Pass(cell, value);
                continue;
            }
            var (market, period) = MarketTitle.Within(title, Head(cell), cell.Groups, several, context.IssueDate?.Year);
            if (!places.TryGetValue((market, period), out var rows))
            {
                places.Add((market, period), rows = []);
                tables.Add((market, period, rows));
            }
            var row = context.Row(cell.Name, cell.Ticker);
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

    /// <summary>The cells that are shares: no changes, ranks or amounts beside them.</summary>
    private IEnumerable<ExhibitCell> Shares(ExhibitContent content) =>
        Cells(content).Where(cell => cell.Column is not { } column || !OutlineWords.HasAny(column.Chars, Changes) || OutlineWords.HasAny(column.Chars, Words));

    private static Passage? Head(ExhibitCell cell) => cell.Column is { } column && !MarketTitle.IsPlain(column.Chars) ? column : null;

    private static bool IsShare(CellValue value) => value.Unit is "%" or null && value.Number is >= 0 and <= 100 && value.Upper is null;
}
