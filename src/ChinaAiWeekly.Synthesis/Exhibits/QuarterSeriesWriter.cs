using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>One company's figure quarter by quarter: the labels are periods.</summary>
internal static class QuarterSeriesWriter
{
    public static void Write(Page page, FleetSeries fleet)
    {
        page.Uses(Habit.SeriesByPeriod);
        var (company, latest) = fleet.Values[0];
        var heading = page.Labels.Write($"{page.Names.Row(company)} {(page.Editor.English ? fleet.English : fleet.Title)} ({fleet.Unit})", table: false);
        List<ValueTruth> rows = [];
        var unit = fleet.Unit == "개" ? "count" : fleet.Unit;
        for (var back = 4; back >= 1; back--)
        {
            var quarters = (page.Date.Year * 4) + ((page.Date.Month - 1) / 3) - back;
            var label = $"{Figures.Plain(quarters / 4)}년 {Figures.Plain((quarters % 4) + 1)}분기";
            var value = Math.Max(fleet.Step, Math.Round(latest * (1 - (back * 0.12m)) / fleet.Step) * fleet.Step);
            rows.Add(new ValueTruth(label, null, value, unit, false, false, page.RowBullet(0, $"{label}", $"{Figures.Grouped(value)}")));
        }
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "series", heading.Line, rows.Count));
        page.Truth.Series.Add(new SeriesTruth(heading.Label, heading.Title, rows));
        Tail.Write(page, null);
        page.Writer.Gap();
    }
}
