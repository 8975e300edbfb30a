using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Companies down, horizons across; segments as a column, as rows of their own, or not at all.</summary>
internal static class ReturnTable
{
    /// <returns>The line of each row, and whether the table names the segments.</returns>
    public static (IReadOnlyList<int> Lines, bool Segments) Write(Page page, IReadOnlyList<Horizon> horizons, List<ReturnRow> rows)
    {
        page.Uses(Habit.ReturnTable);
        var layout = page.Dice.From(0, 2);
        if (layout == 1) page.Uses(Habit.GroupRows);
        if (layout == 2) page.Uses(Habit.SegmentColumn);
        var unitInHead = page.Dice.Chance(30);
        var carried = page.Dice.Chance(50);
        List<Phrase> head = [$"{(page.Editor.English ? "Company" : "기업")}", .. horizons.Select(horizon => (Phrase)$"{horizon.Head}{(unitInHead ? " (%)" : "")}")];
        if (layout == 2) head.Insert(0, $"{(page.Editor.English ? "Segment" : "구분")}");
        var notes = rows.Any(row => row.Note is not null);
        if (notes) head.Add($"{(page.Editor.English ? "Note" : "비고")}");
        List<IReadOnlyList<Phrase>> cells = [];
        List<int> places = [];
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            var first = at == 0 || rows[at - 1].Group != row.Group;
            if (layout == 1 && first) cells.Add([$"**{row.Group.Title(page)}**", .. Enumerable.Repeat<Phrase>($"", head.Count - 1)]);
            List<Phrase> line = [page.NameCell(row.Name.Phrase), .. row.Values.Select(value => (Phrase)$"{Cell(value)}")];
            if (layout == 2) line.Insert(0, $"{(carried && !first ? "" : row.Group.Title(page))}");
            if (notes) line.Add($"{row.Note ?? ""}");
            places.Add(cells.Count);
            cells.Add(line);
        }
        var lines = page.Table(head, cells);
        return ([.. places.Select(place => lines[place])], layout != 0);

        string Cell(decimal? value) => value is { } percent ? page.Numbers.SignedText(percent, unitInHead ? "" : "%") : page.Dice.Pick("-", "N/A");
    }
}
