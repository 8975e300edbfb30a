using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>What one company launched, by category and period.</summary>
internal static class LaunchWriter
{
    private static readonly string[] Categories = ["모델", "하드웨어", "에이전트", "디바이스", "클라우드"];

    private sealed record Row(string Category, Period Period, IReadOnlyList<Phrase> Events)
    {
        public Phrase Text => Join();

        private Phrase Join()
        {
            Phrase text = $"";
            foreach (var (what, index) in Events.Select((what, index) => (what, index))) text.AppendFormatted(index == 0 ? what : $", {what}");
            return text;
        }
    }

    public static void Write(Page page)
    {
        var company = page.Dice.Pick(Universe.Companies.Where(one => one.Products.Count > 0 && one.Sector is (Sector.Internet or Sector.Lab or Sector.Software)).ToList());
        var name = page.Names.Row(company);
        var half = page.Date.Month > 6 ? "하반기" : "상반기";
        var year = Period.Year(page, page.Date.Year);
        var heading = page.Labels.Write(page.Editor.English
            ? $"{name} AI product launches"
            : page.Say($"{name} {year} {half} AI 관련 제품/서비스 출시 현황", $"{name} {year} 주요 AI 서비스 출시 일정"), table: true);
        var rows = Rows(page, company);
        var table = page.Dice.Pick(page.Editor.Forms) == RowForm.Table;
        var lines = table ? Table(page, rows) : Bullets(page, rows);
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "launches", heading.Line, rows.Sum(row => row.Events.Count)));
        foreach (var (row, line) in rows.Zip(lines))
        {
            if (row.Events.Count > 1) page.Uses(Habit.SeveralEvents);
            foreach (var what in row.Events)
                page.Truth.Launches.Add(new LaunchTruth(heading.Label, company.Slug, row.Category, row.Period.Canonical, what.Plain, line));
        }
        page.Writer.Gap();
    }

    private static List<Row> Rows(Page page, SyntheticCompany company)
    {
        var year = page.Editor.Plain || !page.Dice.Chance(20) ? "" : Period.Year(page, page.Date.Year) + " ";
        if (year.Length > 0) page.Uses(Habit.PeriodWithYear);
        return [.. page.Dice.Some(Categories, page.Dice.From(2, 3)).SelectMany(category => Periods(page, year)
            .Select(period => new Row(category, period, [.. Enumerable.Range(0, page.Dice.From(1, 3)).Select(_ => LaunchEvents.Draw(page, company))])))];
    }

    /// <summary>Months of this year, now and then a quarter, a half or a fiscal quarter, in order and without repeats.</summary>
    private static IEnumerable<Period> Periods(Page page, string lead)
    {
        var year = page.Date.Year;
        var months = page.Dice.Some(Enumerable.Range(Math.Max(1, page.Date.Month - 3), Math.Min(4, page.Date.Month)), page.Dice.From(1, 2)).Order();
        foreach (var month in months)
            yield return new Period($"{lead}{Figures.Plain(month)}월", $"{Figures.Plain(year)}-{(month < 10 ? "0" : "")}{Figures.Plain(month)}");
        if (page.Dice.Chance(12))
        {
            page.Uses(Habit.FiscalQuarter);
            var quarter = page.Dice.From(1, 4);
            yield return new Period($"FY{Figures.Plain(quarter)}Q{Figures.Plain((year + 1) % 100)}", $"FY{Figures.Plain(year + 1)}Q{Figures.Plain(quarter)}");
        }
        else if (page.Dice.Chance(12))
        {
            page.Uses(Habit.HalfOrQuarter);
            yield return page.Dice.Pick(new Period("4분기", $"{Figures.Plain(year)}Q4"), new Period("하반기", $"{Figures.Plain(year)}H2"));
        }
    }

    private static List<int> Bullets(Page page, List<Row> rows)
    {
        page.Uses(Habit.LaunchBullets);
        List<int> lines = [];
        var stop = page.Dice.Chance(50) ? "." : "";
        foreach (var row in rows)
        {
            if (lines.Count == 0 || rows[lines.Count - 1].Category != row.Category) page.Group(0, $"{row.Category}");
            lines.Add(page.Bullet(1, null, $"{row.Period.Text}: {row.Text}{stop}"));
        }
        return lines;
    }

    /// <summary>Categories down, periods across.</summary>
    private static List<int> ByPeriod(Page page, List<Row> rows)
    {
        page.Uses(Habit.LaunchByPeriod);
        var periods = rows.Select(row => row.Period.Text).Distinct().ToList();
        var categories = rows.Select(row => row.Category).Distinct().ToList();
        var lines = page.Table(
            [$"{(page.Editor.English ? "Category" : "구분")}", .. periods.Select(period => (Phrase)$"{period}")],
            [.. categories.Select(category => (IReadOnlyList<Phrase>)
                [$"{category}", .. periods.Select(period => rows.Find(row => row.Category == category && row.Period.Text == period)?.Text ?? $"-")])]);
        return rows.ConvertAll(row => lines[categories.IndexOf(row.Category)]);
    }

    private static IReadOnlyList<int> Table(Page page, List<Row> rows)
    {
        page.Uses(Habit.LaunchTable);
        if (!page.Editor.Plain && page.Dice.Chance(25)) return ByPeriod(page, rows);
        var carried = page.Dice.Chance(50);
        return page.Table(
            page.Editor.English ? [$"Category", $"Period", $"Launch"] : [$"구분", $"시기", $"내용"],
            [.. rows.Select((row, at) => (IReadOnlyList<Phrase>)
                [$"{(carried && at > 0 && rows[at - 1].Category == row.Category ? "" : row.Category)}", $"{row.Period.Text}", row.Text])]);
    }
}
