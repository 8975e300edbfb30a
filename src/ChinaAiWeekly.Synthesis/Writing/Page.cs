using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Everything that the writers of one issue share.</summary>
internal sealed class Page
{
    public Page(DateOnly date, Dice dice, Editor editor, Desk desk)
    {
        (Date, Dice, Editor, Desk) = (date, dice, editor, desk);
        Writer = new IssueWriter(Truth);
        Numbers = new Numbers(this);
        Names = new Names(this);
        Dates = new Dates(this);
        Labels = new Labels(this);
    }

    public DateOnly Date { get; }
    public Dice Dice { get; }
    public Editor Editor { get; }
    public Desk Desk { get; }
    public Truth Truth { get; } = new();
    public IssueWriter Writer { get; }
    public Numbers Numbers { get; }
    public Names Names { get; }
    public Dates Dates { get; }
    public Labels Labels { get; }
    public SortedSet<Habit> Habits { get; } = [];

    public void Uses(Habit habit) => Habits.Add(habit);

    /// <summary>One of several ways to say it.</summary>
    public Phrase Say(params Phrase[] ways) => Dice.Pick(ways);

    /// <summary>A section's heading: some editors underline it.</summary>
    public int Section(Phrase title)
    {
        if (!Editor.UnderlinedHeadings) return Writer.Write($"## {title}");
        Uses(Habit.UnderlinedHeadings);
        Writer.Gap();
        var line = Writer.Write(title);
        Writer.Write($"----------");
        return line;
    }

    /// <summary>A bullet at a depth; a null label gives a bullet without one.</summary>
    public int Bullet(int depth, Phrase? label, Phrase text)
    {
        var lead = string.Concat(Enumerable.Repeat(Editor.Indent, depth)) + Editor.Bullet;
        if (Editor.LooseLists && depth == 0)
        {
            Uses(Habit.LooseLists);
            Writer.Gap();
        }
        if (Editor.Bullet.StartsWith('1')) Uses(Habit.NumberedLists);
        if (label is null) return Writer.Write($"{lead}{text}");
        if (Editor.LabelEnd.StartsWith(':')) Uses(Habit.ColonInsideBold);
        if (Editor.LabelEnd.Contains('：', StringComparison.Ordinal)) Uses(Habit.WideColon);
        return Writer.Write($"{lead}**{label}{Editor.LabelEnd}{text}");
    }

    /// <summary>A row of an exhibit: some editors leave its label plain.</summary>
    public int RowBullet(int depth, Phrase label, Phrase text)
    {
        if (!Editor.PlainRowLabels) return Bullet(depth, label, text);
        Uses(Habit.PlainRowLabels);
        return Bullet(depth, null, $"{label}: {text}");
    }

    /// <summary>A bullet that only names what stands below it.</summary>
    public int Group(int depth, Phrase label)
    {
        var lead = string.Concat(Enumerable.Repeat(Editor.Indent, depth)) + Editor.Bullet;
        return Writer.Write($"{lead}**{label}**");
    }

    /// <summary>Writes a GFM pipe table and returns the line of each row.</summary>
    public IReadOnlyList<int> Table(IReadOnlyList<Phrase> head, IReadOnlyList<IReadOnlyList<Phrase>> rows)
    {
        Writer.Gap();
        Writer.Write(Row(head));
        var rules = head.Select((_, column) => (Phrase)$"{(column == 0 ? "---" : Editor.PaddedTables ? "---:" : "---")}");
        Writer.Write(Row([.. rules]));
        var lines = rows.Select(row => Writer.Write(Row(row))).ToList();
        Writer.Gap();
        return lines;
    }

    /// <summary>A name in a table: some editors set it bold.</summary>
    public Phrase NameCell(Phrase name)
    {
        if (!Editor.BoldCells) return name;
        Uses(Habit.BoldCells);
        return $"**{name}**";
    }

    private Phrase Row(IReadOnlyList<Phrase> cells)
    {
        var (edge, between, end) = Editor.PaddedTables ? ("| ", " | ", " |") : ("|", "|", "|");
        Phrase row = $"{edge}";
        foreach (var (cell, index) in cells.Select((cell, index) => (cell, index)))
            row.AppendFormatted(index == 0 ? cell : $"{between}{cell}");
        row.AppendFormatted(end);
        return row;
    }
}
