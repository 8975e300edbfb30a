using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Every other exhibit of numbers: labels and columns.</summary>
internal sealed class SeriesReader : ExhibitReader
{
    private const int LongestTold = 30;

    private static readonly WordList Plain = ["값", "수치", "수량", "value", "values", "대수", "규모", "수", "amount", "number", "count", "total", "데이터", "실적"];

    public override ExhibitType Type => ExhibitType.Series;

    public override bool Names(ReadOnlySpan<char> title) => false;

    public override bool Fits(ExhibitContent content) => content.Rows.Exists(row => !row.IsTable && row.Pairs.Count > 0 && row.IsSentence) ? AreTold(content) :
        Pure(content, Cells(content), (_, _) => true) >= 0.5
        // One column of numbers among columns of words is enough; years and months are words here.
        || Cells(content).Where(cell => cell.Row.IsTable && cell.Column is not null).GroupBy(cell => cell.Column?.Text)
            .Any(column => column.Count() > 1 && Pure(content, column, (cell, _) => Periods.Of(cell.Value, null) is null) > 0.9);

    /// <summary>Sentences are rows where they are alike: one figure each, all in one unit. Others are prose.</summary>
    private bool AreTold(ExhibitContent content) =>
        Cells(content) is { Count: > 2 } cells && cells.All(cell => cell.Row.Pairs.Count == 1 && cell.Value.Length <= LongestTold && content.Read(cell).Kind == CellKind.Value)
        && cells.Select(cell => content.Read(cell).Unit).Distinct().Count() == 1;

    public override bool FitsUntitled(ExhibitContent content) => Fits(content);

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var rows = new List<SeriesValue>();
        var tally = new RowTally(content, context);
        var cells = Cells(content);
        var single = cells.Where(cell => cell.Row.IsTable).Select(cell => cell.Column?.Text).Distinct().Count() == 1;
        var isSentence = content.Rows.Count(row => !row.IsTable) == 1 && cells.Count > 1;
        foreach (var cell in cells)
        {
            var value = content.Read(cell);
            if (value.Kind != CellKind.Value || !(cell.Row.IsSentence || PairSentence.IsValue(value, cell.Value)))
            {
                tally.Pass(cell, value);
                continue;
            }
            var (label, column) = Names(cell, content, single, isSentence);
            var forecast = value.Forecast || value.Qualifier == Qualifier.Forecast || IsForecast(cell.Name) || (cell.Column is { } head && IsForecast(head)) || (cell.Sub is { } sub && IsForecast(sub));
            rows.Add(new(
                label.Text, column, value.Number, value.Unit, value.Approximate || value.Qualifier == Qualifier.Approximate, forecast,
                context.CompanyIn(label) ?? (cell.Row.Owner is { } owner ? context.CompanyIn(owner) : null), cell.Value.Span));
            tally.Read(cell);
        }
        tally.Close();
        facts.Series.Add(new(exhibit, content.Title.Text, rows, content.Title.Span));
        return rows.Count;
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => false;

    public override bool PairsAreColumns => true;

    private static (Passage Label, string? Column) Names(ExhibitCell cell, ExhibitContent content, bool single, bool isSentence)
    {
        var group = cell.Groups.Count > 0 ? cell.Groups[^1] : default(Passage?);
        if (cell.Name.IsEmpty)
            return (cell.Column ?? group ?? cell.Value, null);
        if (cell.Column is { } column)
        {
            // All pairs in one line: what stands before them says no more than the title.
            if (isSentence)
                return (column, null);
            var head = WithoutUnit(column);
            if (cell.Sub is { } sub && UnitHint.Find(sub.Chars) is null)
                head = head.Length == 0 ? sub.Text : $"{head} {sub.Text}";
            // One column of numbers adds nothing to the title, as bullets and sentences show.
            var plain = single && (head.Length == 0 || OutlineWords.Is(head, Plain) || content.Title.Chars.Contains(head, StringComparison.OrdinalIgnoreCase));
            return (cell.Name, plain ? null : head.Length == 0 ? column.Text : head);
        }
        // Periods below a name are its columns; names below a group keep the group beside them.
        return group is { } above && Periods.Of(cell.Name, null) is not null && Periods.Of(above, null) is null
            ? (above, cell.Name.Text)
            : (cell.Name, group?.Text);
    }

    private static string WithoutUnit(Passage column)
    {
        var text = column.Text;
        if (UnitHint.Find(text) is not { } hint)
            return text;
        var open = text.LastIndexOf('(', Math.Min(hint.Start, text.Length - 1));
        return open > 0 ? text[..open].TrimEnd() : open == 0 || hint.Length >= text.Length ? "" : text;
    }

    /// <summary>2026F, 4분기F, 2026년 출하(F): whatever year the period may be of.</summary>
    private static bool IsForecast(Passage label)
    {
        if (Periods.Of(label, 2000) is { } period)
            return period.Forecast;
        foreach (var mark in (ReadOnlySpan<string>)["(F)", "(E)", "(예상)", "(전망)", "(추정)", "(전망치)", "(예상치)"])
            if (label.Chars.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
