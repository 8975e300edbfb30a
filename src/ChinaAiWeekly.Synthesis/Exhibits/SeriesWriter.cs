using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Any other numeric exhibit: fleet sizes, users, shipments, with one column or several years.</summary>
internal static class SeriesWriter
{
    /// <summary>How numbers are printed: the scale of the unit in the title, or the whole unit in every cell.</summary>
    private sealed record Unit(string Word, decimal Scale, string InTitle, bool InCells)
    {
        public string Contract => Word == "개" ? "count" : Word;

        public string Cell(Page page, decimal value) => InCells
            ? value >= 10_000 ? $"{page.Numbers.Hangul(value)} {Word}" : page.Numbers.Wide(Figures.Grouped(value)) + Word
            : Figures.Grouped(value / Scale);
    }

    public static void Write(Page page)
    {
        var fleet = page.Dice.Pick(page.Desk.Fleets);
        var form = page.Dice.Pick(page.Editor.Forms);
        if (!page.Editor.Plain && form == RowForm.Bullets && page.Dice.Chance(35))
        {
            QuarterSeriesWriter.Write(page, fleet);
            return;
        }
        var unit = UnitOf(page, fleet);
        var several = form == RowForm.Table && page.Dice.Chance(55);
        var names = fleet.Values.Select(value => RowName.Of(page, value.Company)).ToList();
        var heading = page.Labels.Write($"{(page.Editor.English ? fleet.English : fleet.Title)}{unit.InTitle}", table: form == RowForm.Table);
        List<ValueTruth> rows = several ? Years(page, fleet, names, unit) : Single(page, fleet, names, unit, form);
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "series", heading.Line, rows.Count));
        page.Truth.Series.Add(new SeriesTruth(heading.Label, heading.Title, rows));
        Tail.Write(page, page.Say(
            $"집계 기준이 회사마다 달라 절대 수치보다 추세를 보는 편이 안전함.",
            $"{page.Names.Of(fleet.Values[0].Company)}의 증가 속도가 동종 업체보다 빠른 편임."));
        page.Writer.Gap();
    }

    private static Unit UnitOf(Page page, FleetSeries fleet)
    {
        var inCells = !page.Editor.Plain && page.Dice.Chance(40);
        page.Uses(inCells ? Habit.UnitInCell : Habit.UnitInTitle);
        if (inCells) return new Unit(fleet.Unit, 1, "", true);
        var scaled = fleet.Step >= 10_000;
        return new Unit(fleet.Unit, scaled ? 10_000 : 1, scaled ? $" (만 {fleet.Unit})" : $" ({fleet.Unit})", false);
    }

    private static List<ValueTruth> Single(Page page, FleetSeries fleet, List<RowName> names, Unit unit, RowForm form)
    {
        var cells = fleet.Values.Select(value => (Approximate: page.Dice.Chance(20), Text: unit.Cell(page, value.Value), value.Value)).ToList();
        if (cells.Any(cell => cell.Approximate)) page.Uses(Habit.Approximate);
        var lines = form switch
        {
            RowForm.Table => page.Table([$"{(page.Editor.English ? "Company" : "기업")}", $"{(page.Editor.English ? "Value" : "수치")}"], [.. cells.Select((_, at) => (IReadOnlyList<Phrase>)[page.NameCell(names[at].Phrase), $"{Cell(at)}"])]),
            RowForm.Sentence => Sentence(),
            _ => [.. cells.Select((_, at) => page.RowBullet(0, names[at].Phrase, $"{Cell(at)}"))],
        };
        page.Uses(form switch { RowForm.Table => Habit.SeriesTable, RowForm.Sentence => Habit.SeriesSentence, _ => Habit.SeriesBullets });
        return [.. cells.Select((cell, at) => new ValueTruth(
            names[at].Text, null, cell.Value, unit.Contract, cell.Approximate, false, lines[at]))];

        string Cell(int at) => (cells[at].Approximate ? "약 " : "") + cells[at].Text;

        List<int> Sentence()
        {
            Phrase text = $"";
            for (var at = 0; at < cells.Count; at++) text.AppendFormatted($"{(at == 0 ? "" : ", ")}{names[at].Phrase} {Cell(at)}");
            var line = page.Bullet(0, $"{(page.Editor.English ? "Latest" : "최근 집계")}", text);
            return [.. cells.Select(_ => line)];
        }
    }

    private static List<ValueTruth> Years(Page page, FleetSeries fleet, List<RowName> names, Unit unit)
    {
        page.Uses(Habit.SeriesTable);
        page.Uses(Habit.SeriesSeveralColumns);
        page.Uses(Habit.ForecastF);
        var years = Enumerable.Range(page.Date.Year - 2, 4).ToList();
        var columns = years.Select(year => Figures.Plain(year) + (year >= page.Date.Year ? "F" : "")).ToList();
        var values = fleet.Values.Select(value => years.Select(year => Grown(value.Value, year)).ToList()).ToList();
        var lines = page.Table(
            [$"{(page.Editor.English ? "Company" : "기업")}", .. columns.Select(column => (Phrase)$"{column}")],
            [.. values.Select((row, at) => (IReadOnlyList<Phrase>)[page.NameCell(names[at].Phrase), .. row.Select(value => (Phrase)$"{unit.Cell(page, value)}")])]);
        return [.. values.SelectMany((row, at) => row.Select((value, year) =>
            new ValueTruth(names[at].Text, columns[year], value, unit.Contract, false, years[year] >= page.Date.Year, lines[at])))];

        decimal Grown(decimal value, int year)
        {
            var share = (year - page.Date.Year) switch { -2 => 0.35m, -1 => 0.6m, 0 => 1m, _ => 1.6m };
            return Math.Max(fleet.Step, Math.Round(value * share / fleet.Step) * fleet.Step);
        }
    }
}
