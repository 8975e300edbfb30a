using System.Text;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Writes the Markdown line by line and keeps the truth beside it, so that every line number is exact.</summary>
internal sealed class IssueWriter(Truth truth)
{
    private readonly StringBuilder text = new();
    private bool blank = true;

    /// <summary>The number of the line that comes next.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Writes one line and returns its number.</summary>
    public int Write(Phrase line)
    {
        line.Note(truth, Line, 1);
        text.Append(line.Markdown).Append('\n');
        blank = false;
        return Line++;
    }

    /// <summary>Leaves one blank line, and never two.</summary>
    public void Gap()
    {
        if (blank) return;
        text.Append('\n');
        blank = true;
        Line++;
    }

    /// <summary>The whole text, ending with one line break.</summary>
    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";
}
