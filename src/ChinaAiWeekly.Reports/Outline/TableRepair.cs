using System.Text;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>
/// Sets pipe tables apart from the text around them (Markdig gives a whole table up for a line of text right below it),
/// gives those a rule row that lack one, and cuts long ones into pieces (Markdig's work on one grows with its square).
/// </summary>
internal sealed class TableRepair(LineIndex lines, RepairedText repaired, ICollection<Diagnostic> diagnostics)
{
    /// <summary>How many rows Markdig sees at once.</summary>
    public const int Piece = 32;

    private int done;
    private int cut;
    private string head = "";
    private bool isOpen;

    /// <summary>Comes before all else that is done to a line: begins the next piece of a table, or ends it.</summary>
    /// <returns>Whether the line is a row that would have begun a list: - | 기타 | 12.0, without a pipe before it.</returns>
    public bool Begin(int line)
    {
        if (!isOpen)
            return false;
        if (line > done)
        {
            isOpen = false;
            if (!lines.Line(line).IsWhiteSpace())
                repaired.Edit(lines.StartOf(line), 0, "\n");
        }
        else if (line >= cut)
        {
            cut = line + Piece;
            repaired.Cut(lines.StartOf(line), head);
        }
        if (!isOpen || lines.Line(line).TrimStart(" \t") is not (['-' or '*' or '+', ' ', ..] and var row) || !row[1..].TrimStart().StartsWith("|"))
            return false;
        repaired.Edit(lines.StartOf(line), 0, "|");
        return true;
    }

    /// <summary>Looks at the table that begins at <paramref name="line"/>, if one does; edits come in order.</summary>
    public void Look(int line)
    {
        if (line <= done || line == lines.Count)
            return;
        var head = lines.Line(line).Trim();
        var ruled = IsRule(lines.Line(line + 1));
        if (!head.Contains('|') || IsRule(head) || !(ruled || (IsRow(head) && IsRow(lines.Line(line + 1)))))
            return;
        var columns = Columns(head);
        (done, cut, isOpen) = (line, line + Piece, true);
        while (done < lines.Count && (head[0] == '|' ? IsRow(lines.Line(done + 1)) : lines.Line(done + 1).Contains('|')))
            done++;
        this.head = Head(lines.Line(line), ruled || columns > 1);
        if (!ruled && columns > 1)
            Rule(line, head, columns);
        else if (line > 1 && !lines.Line(line - 1).IsWhiteSpace())
            repaired.Edit(lines.StartOf(line), 0, "\n");
    }

    /// <summary>What stands before a further piece: heads that nobody reads, as many as the table has.</summary>
    private static string Head(ReadOnlySpan<char> first, bool isTable)
    {
        if (!isTable)
            return "\n";
        var indent = first[..(first.Length - first.TrimStart(" \t").Length)];
        var row = first.Trim();
        var columns = row.Count('|') - row.Count("\\|") + 1 - (row[0] == '|' ? 1 : 0) - (row.EndsWith("|") ? 1 : 0);
        return new StringBuilder("\n")
            .Append(indent).Append('|').Insert(indent.Length + 2, "-|", columns).Append('\n')
            .Append(indent).Append('|').Append(string.Concat(Enumerable.Repeat("---|", columns))).Append('\n').ToString();
    }

    private void Rule(int line, ReadOnlySpan<char> head, int columns)
    {
        var start = lines.StartOf(line);
        var text = lines.Line(line);
        var indent = text.Length - text.TrimStart(" \t").Length;
        diagnostics.Add(DiagnosticMessages.TableRule(lines.Span(start + indent, head.Length)));
        if (Continues(line, columns) is { } end)
        {
            // The blank lines between the two parts go; what stands on both sides is one table.
            repaired.Edit(end, start - end, "\n");
            return;
        }
        if (line > 1 && !lines.Line(line - 1).IsWhiteSpace())
            repaired.Edit(start, 0, "\n");
        var rule = new StringBuilder("\n").Append(text[..indent]).Append('|').Insert(indent + 2, "---|", columns);
        repaired.Edit(start + text.Length, 0, rule.ToString());
    }

    /// <summary>Where the table above the blank lines ends that this one goes on; null where there is none.</summary>
    private int? Continues(int line, int columns)
    {
        var above = line - 1;
        while (above > 0 && lines.Line(above).IsWhiteSpace())
            above--;
        if (above == 0 || above == line - 1 || !IsRow(lines.Line(above)) || Columns(lines.Line(above).Trim()) != columns)
            return null;
        return lines.StartOf(above) + lines.Line(above).Length;
    }

    private static bool IsRow(ReadOnlySpan<char> line) => line.TrimStart(" \t").StartsWith("|");

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.TrimStart("|-: \t").IsEmpty;

    private static int Columns(ReadOnlySpan<char> row)
    {
        var pipes = row.Count('|') - row.Count("\\|");
        return row.EndsWith("|") ? pipes - 1 : pipes;
    }
}
