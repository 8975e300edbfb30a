using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Years down and companies across, or the other way round.</summary>
internal static class CapexTable
{
    public static List<IReadOnlyList<PointTruth>> Write(
        Page page, IReadOnlyList<InvestmentPlan> plans, List<RowName> names, CapexUnit unit)
    {
        page.Uses(Habit.CapexTable);
        var cells = plans.Select(plan => plan.Around(page.Date.Year).Select(at => unit.Cell(page, at)).ToList()).ToList();
        var years = cells[0].Select(cell => cell.Of).ToList();
        var missing = plans.Count > 1 && page.Dice.Chance(30);
        return plans.Count > 1 && page.Dice.Chance(25) ? Across() : Down();

        bool Missing(int plan, int year) => missing && plan == plans.Count - 1 && year == 0;

        Phrase Cell(int plan, int year) => $"{(Missing(plan, year) ? "-" : cells[plan][year].Text)}";

        List<IReadOnlyList<PointTruth>> Down()
        {
            List<Phrase> head = [$"{(page.Editor.English ? "Year" : "연도")}"];
            if (plans.Count == 1) head.Add($"CAPEX");
            else head.AddRange(names.Select(name => name.Phrase));
            var lines = page.Table(head, [.. years.Select((_, year) =>
                (IReadOnlyList<Phrase>)[$"{cells[0][year].Year}", .. plans.Select((_, plan) => Cell(plan, year))])]);
            return [.. plans.Select((_, plan) => Points(plan, year => lines[year]))];
        }

        List<IReadOnlyList<PointTruth>> Across()
        {
            List<Phrase> head = [$"{(page.Editor.English ? "Company" : "기업")}", .. cells[0].Select(cell => (Phrase)$"{cell.Year}")];
            var lines = page.Table(head, [.. plans.Select((_, plan) =>
                (IReadOnlyList<Phrase>)[names[plan].Phrase, .. years.Select((_, year) => Cell(plan, year))])]);
            return [.. plans.Select((_, plan) => Points(plan, _ => lines[plan]))];
        }

        IReadOnlyList<PointTruth> Points(int plan, Func<int, int> line) =>
            [.. cells[plan].Select((cell, year) => (cell, year)).Where(at => !Missing(plan, at.year)).Select(at => at.cell.At(line(at.year)))];
    }
}
