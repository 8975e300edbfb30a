using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Where an exhibit starts: its label without brackets, its title, and the line of both.</summary>
internal sealed record Heading(string? Label, string Title, int Line);

/// <summary>Writes exhibit titles with the editor's labels and counts them.</summary>
internal sealed class Labels(Page page)
{
    private int tables;
    private int figures;

    /// <summary>A new section: some editors draw a rule, some count from one again.</summary>
    public void Section()
    {
        if (page.Editor.Rules && page.Writer.Line > 1)
        {
            page.Uses(Habit.Rules);
            page.Writer.Gap();
            page.Writer.Write($"***");
            page.Writer.Gap();
        }
        if (!page.Editor.LabelRestarts || tables + figures == 0) return;
        page.Uses(Habit.LabelRestarts);
        tables = figures = 0;
    }

    /// <param name="table">Tables and figures are counted apart.</param>
    /// <param name="mayLackLabel">True where the title alone says what the exhibit is.</param>
    public Heading Write(Phrase title, bool table, bool mayLackLabel = false)
    {
        page.Writer.Gap();
        if (mayLackLabel && page.Dice.Chance(50))
        {
            page.Uses(Habit.NoLabel);
            return new Heading(null, title.Plain, page.Writer.Write($"**{title}**"));
        }
        var number = Count(table);
        var blank = page.Editor.TightLabels ? "" : " ";
        if (page.Editor.TightLabels) page.Uses(Habit.TightLabel);
        var (label, before, behind, habit) = page.Editor.Label switch
        {
            LabelStyle.English => ($"{(table ? "Table" : "Figure")} {number}", "", ". ", Habit.EnglishLabel),
            LabelStyle.Colon => ($"{(table ? "Table" : "Figure")} {number}", "", ": ", Habit.ColonLabel),
            LabelStyle.Angle => ($"{(table ? "표" : "그림")}{blank}{number}", "<", "> ", Habit.AngleLabel),
            LabelStyle.Square => ($"{(table ? "표" : "그림")}{blank}{number}", "[", "] ", Habit.SquareLabel),
            LabelStyle.Dopyo => ($"도표{blank}{number}", "", ". ", Habit.DopyoLabel),
            LabelStyle.Heading => ($"{(table ? "표" : "그림")}{blank}{number}", "", ". ", Habit.HeadingLabel),
            _ => ($"{(table ? "표" : "그림")}{blank}{number}", "", ". ", Habit.KoreanLabel),
        };
        page.Uses(habit);
        var line = page.Writer.Write(page.Editor.Label == LabelStyle.Heading
            ? (Phrase)$"#### {before}{label}{behind}{title}"
            : $"**{before}{label}{behind}{title}**");
        if (page.Editor.Label == LabelStyle.Heading) page.Writer.Gap();
        return new Heading(label, title.Plain, line);
    }

    private int Count(bool table)
    {
        var step = 1;
        if (page.Editor.LabelGaps && page.Dice.Chance(30))
        {
            page.Uses(Habit.LabelGaps);
            step = 2;
        }
        var shared = page.Editor.Label == LabelStyle.Dopyo;
        return table || shared ? tables += step : figures += step;
    }
}
