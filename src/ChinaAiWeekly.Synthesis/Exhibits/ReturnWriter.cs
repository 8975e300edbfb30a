using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Share price returns over one horizon or several.</summary>
internal static class ReturnWriter
{
    private sealed record Shape(IReadOnlyList<Horizon> Horizons, bool Grouped);

    public static void Write(Page page)
    {
        var form = page.Dice.Pick(page.Editor.Forms);
        var horizons = Horizon.Draw(page, !page.Editor.Plain && form != RowForm.Sentence && page.Dice.Chance(40));
        var shape = new Shape(horizons, page.Editor.Plain || page.Dice.Chance(60));
        var span = horizons.Count == 1 ? $" ({horizons[0].Code})" : "";
        var heading = page.Labels.Write(
            $"{(page.Editor.English ? "Share price returns" : page.Dice.Pick("주간 주가 수익률", "중국 AI 관련 기업 주가 수익률"))}{span}", table: form == RowForm.Table, mayLackLabel: true);
        var rows = ReturnRow.Draw(page, SegmentGroup.Draw(page, page.Dice.From(2, 4)), horizons);
        // Behind the last of several figures a note would be about that one alone.
        if (form != RowForm.Table && horizons.Count > 1) rows = rows.ConvertAll(row => row with { Note = null });
        var (lines, segments) = form switch
        {
            RowForm.Table => ReturnTable.Write(page, horizons, rows),
            RowForm.Sentence => (Sentences(page, rows), true),
            _ => (Bullets(page, shape, rows), shape.Grouped),
        };
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "return", heading.Line, Note(page, horizons, rows, lines, segments)));
        Tail.Write(page, null);
        page.Writer.Gap();
    }

    /// <summary>Notes the rows in the truth and counts them; without printed segments the catalog's hold.</summary>
    private static int Note(Page page, IReadOnlyList<Horizon> horizons, List<ReturnRow> rows, IReadOnlyList<int> lines, bool segments)
    {
        var count = page.Truth.Returns.Count;
        foreach (var (row, line) in rows.Zip(lines))
        {
            var segment = row.Name.Slug is null && !segments ? null : row.Group.Segment;
            foreach (var (horizon, value) in horizons.Zip(row.Values))
                if (value is { } percent) page.Truth.Returns.Add(new ReturnTruth(row.Name.Text, row.Name.Slug, horizon.Code, percent, segment, row.Note, line, row.Name.Unconfirmed));
        }
        return page.Truth.Returns.Count - count;
    }

    /// <summary>A block of its own inside the list of the exhibit before it, as a hurried desk writes it.</summary>
    public static void WriteInside(Page page)
    {
        page.Uses(Habit.ReturnsInsideList);
        var horizons = Horizon.Draw(page, several: false);
        var title = page.Editor.English ? "Share price returns (1W)" : "주간 주가 수익률 (1W)";
        var line = page.Group(0, $"{title}");
        var rows = ReturnRow.Draw(page, SegmentGroup.Draw(page, page.Dice.From(2, 4)), horizons);
        var lines = rows.Select(row => page.Bullet(1, row.Name.Phrase, $"{page.Numbers.SignedText(row.Values[0] ?? 0)}{(row.Note is null ? "" : $" ({row.Note})")}")).ToList();
        page.Truth.Exhibits.Add(new ExhibitTruth(null, title, "return", line, Note(page, horizons, rows, lines, false)));
    }

    private static List<int> Bullets(Page page, Shape shape, List<ReturnRow> rows)
    {
        page.Uses(Habit.ReturnBullets);
        if (shape.Grouped) page.Uses(Habit.GroupBullets);
        List<int> lines = [];
        foreach (var row in rows)
        {
            if (shape.Grouped && (lines.Count == 0 || rows[lines.Count - 1].Group != row.Group)) page.Group(0, $"{row.Group.Title(page)}");
            var values = shape.Horizons.Count == 1
                ? page.Numbers.SignedText(row.Values[0] ?? 0)
                : string.Join(", ", shape.Horizons.Zip(row.Values).Where(pair => pair.Second is not null).Select(pair => $"{pair.First.Head} {page.Numbers.SignedText(pair.Second ?? 0)}"));
            lines.Add(page.RowBullet(shape.Grouped ? 1 : 0, row.Name.Phrase, $"{values}{(row.Note is null ? "" : $" ({row.Note})")}"));
        }
        return lines;
    }

    private static List<int> Sentences(Page page, List<ReturnRow> rows)
    {
        page.Uses(Habit.ReturnSentence);
        List<int> lines = [];
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            Phrase text = $"";
            foreach (var (row, at) in group.Select((row, at) => (row, at)))
                text.AppendFormatted($"{(at == 0 ? "" : ", ")}{row.Name.Phrase} {page.Numbers.SignedText(row.Values[0] ?? 0)}{(row.Note is null ? "" : $" ({row.Note})")}");
            var line = page.Bullet(0, $"{group.Key.Title(page)}", text);
            lines.AddRange(group.Select(_ => line));
        }
        return lines;
    }
}
