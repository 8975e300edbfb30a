using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Companies down, metrics across; tickers in a column, behind the name, or nowhere; segments as rows of their own.</summary>
internal static class ValuationTable
{
    public static IReadOnlyList<int> Write(Page page, IReadOnlyList<ValuationColumn> columns, List<ValuationRow> rows)
    {
        page.Uses(Habit.ValuationTable);
        var tickers = page.Dice.Chance(40);
        var unitInHead = page.Dice.Chance(60);
        var grouped = page.Dice.Chance(50);
        if (tickers) page.Uses(Habit.TickerColumn);
        if (grouped) page.Uses(Habit.GroupRows);
        List<Phrase> head = [$"{(page.Editor.English ? "Company" : "기업")}"];
        if (tickers) head.Add($"{(page.Editor.English ? "Ticker" : page.Dice.Pick("티커", "종목코드"))}");
        head.AddRange(columns.Select(column => (Phrase)$"{column.Name}{(unitInHead || column.Metric == Metric.MarketCap ? $" ({column.Unit})" : "")}"));
        List<IReadOnlyList<Phrase>> cells = [];
        List<int> places = [];
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            if (grouped && (at == 0 || rows[at - 1].Group != row.Group))
                cells.Add([$"**{row.Group.Title(page)}**", .. Enumerable.Repeat<Phrase>($"", head.Count - 1)]);
            places.Add(cells.Count);
            cells.Add(Cells(row));
        }
        var lines = page.Table(head, cells);
        return [.. places.Select(place => lines[place])];

        IReadOnlyList<Phrase> Cells(ValuationRow row)
        {
            List<Phrase> line = [];
            if (tickers) line.AddRange([page.NameCell(row.Name.Phrase), row.Ticker is { } own ? (Phrase)$"{new TickerText(own.Written)}" : $"-"]);
            else line.Add(row.Ticker is { } behind ? $"{row.Name.Phrase} ({new TickerText(behind.Written)})" : row.Name.Phrase);
            line.AddRange(columns.Select((column, at) => (Phrase)$"{Cell(row, column, at)}"));
            return line;
        }

        string Cell(ValuationRow row, ValuationColumn column, int at) =>
            row.Values[at] is not { } value ? row.Nothing
            : column.Metric == Metric.MarketCap ? Figures.Grouped(value)
            : unitInHead ? Figures.Tenths(value)
            : row.Written(page, at);
    }
}
