using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Market capitalisation and multiples of the companies followed.</summary>
internal static class ValuationWriter
{
    public static void Write(Page page) => Write(page, page.Dice.Pick(page.Editor.Forms), null);

    /// <summary>Bullets all through, and what <paramref name="below"/> writes at the end of the same list.</summary>
    public static void WriteWith(Page page, Action<Page> below) => Write(page, RowForm.Bullets, below);

    private static void Write(Page page, RowForm form, Action<Page>? below)
    {
        var (year, forecast, mark) = Year(page);
        var heading = page.Labels.Write(page.Editor.English
            ? $"China AI valuation{mark}"
            : page.Say($"중국 AI 관련 기업 밸류에이션{mark}", $"주요 기업 밸류에이션 비교{mark}"), table: true, mayLackLabel: true);
        var columns = ValuationColumn.Draw(page);
        var groups = SegmentGroup.Draw(page, page.Editor.Plain ? 4 : page.Dice.From(2, 4));
        var rows = groups.SelectMany(group => group.Companies.Select(company => ValuationRow.Of(page, group, company, columns))).ToList();
        var lines = form == RowForm.Table ? ValuationTable.Write(page, columns, rows) : Bullets(page, columns, rows, below is not null);
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "valuation", heading.Line, rows.Count));
        page.Truth.Valuations.AddRange(rows.Zip(lines, (row, line) => row.Truth(year, forecast, line)));
        below?.Invoke(page);
        Tail.Write(page, page.Say(
            $"빅테크 내에서도 클라우드 비중에 따라 멀티플 차이가 벌어지는 모습임.",
            $"이익 가시성이 낮은 기업은 매출 기준 지표로 보는 편이 적절함."));
        page.Writer.Gap();
    }

    private static (int? Year, bool Forecast, string Mark) Year(Page page)
    {
        var year = page.Date.Year;
        var digits = Figures.Plain(year % 100);
        var (kind, text) = page.Editor.Plain ? (1, $" ({digits}F)") : page.Dice.Pick(
            (1, $" ({digits}F)"), (1, $" ({Figures.Plain(year)}E)"), (1, $" ({Figures.Plain(year)}F)"), (2, $" ({Figures.Plain(year - 1)})"), (0, ""));
        if (kind == 1) page.Uses(text.Contains('F', StringComparison.Ordinal) ? Habit.ForecastF : Habit.ForecastE);
        return kind switch { 1 => (year, true, text), 2 => (year - 1, false, text), _ => (null, false, text) };
    }

    private static List<int> Bullets(Page page, IReadOnlyList<ValuationColumn> columns, List<ValuationRow> rows, bool mustGroup)
    {
        var nested = !page.Editor.Plain && page.Dice.Chance(30);
        var grouped = mustGroup || page.Editor.Plain || page.Dice.Chance(60);
        page.Uses(nested ? Habit.ValuationBullets : Habit.ValuationSentence);
        if (grouped) page.Uses(Habit.GroupBullets);
        var between = !page.Editor.Plain && page.Dice.Chance(20) ? " / " : ", ";
        if (between == " / ") page.Uses(Habit.SlashSeparators);
        List<int> lines = [];
        foreach (var row in rows)
        {
            if (grouped && (lines.Count == 0 || rows[lines.Count - 1].Group != row.Group)) page.Group(0, $"{row.Group.Title(page)}");
            var depth = grouped ? 1 : 0;
            Phrase label = row.Ticker is { } ticker ? $"{row.Name.Phrase} ({new TickerText(ticker.Written)})" : row.Name.Phrase;
            var pairs = columns.Select((column, at) => (Column: column, Text: row.Written(page, at))).Where(pair => pair.Text.Length > 0).ToList();
            if (nested)
            {
                lines.Add(page.Group(depth, label));
                foreach (var (column, text) in pairs) page.Bullet(depth + 1, $"{column.Name}", $"{text}");
            }
            else
            {
                lines.Add(page.Bullet(depth, label, $"{string.Join(between, pairs.Select(pair => $"{pair.Column.Name} {pair.Text}"))}{(page.Dice.Chance(50) ? "." : "")}"));
            }
        }
        return lines;
    }
}
