namespace ChinaAiWeekly.Reports.Outline;

/// <summary>
/// Makes Markdown of what editors in a hurry mean as such: a heading without its blank, a bullet typed as •, a nested
/// bullet that is indented too little, a table without its rule row. Each is named by a warning where it changes what
/// Markdown alone would show.
/// </summary>
internal sealed class SourceRepair
{
    private const string Glyphs = "•‣▪◦●■□◆▶▷⁃∙";
    private const string SpacedGlyphs = "–—−－·ㆍ○";
    private readonly LineIndex lines;
    private readonly ICollection<Diagnostic> diagnostics;
    private readonly RepairedText repaired;
    private readonly TableRepair tables;
    private readonly Stack<(int Raw, int Shown, int Content)> open = new();
    private int warned = -1;

    private SourceRepair(LineIndex lines, ICollection<Diagnostic> diagnostics)
    {
        (this.lines, this.diagnostics) = (lines, diagnostics);
        repaired = new(lines.Text);
        tables = new(lines, repaired, diagnostics);
    }

    public static RepairedText Repair(LineIndex lines, ICollection<Diagnostic> diagnostics)
    {
        var repair = new SourceRepair(lines, diagnostics);
        repair.Walk();
        repair.repaired.Apply();
        return repair.repaired;
    }

    private void Walk()
    {
        var fence = new Fence();
        for (var line = FrontMatterEnd() + 1; line <= lines.Count; line++)
        {
            var text = lines.Line(line);
            var content = text.TrimStart(" \t");
            var isRow = tables.Begin(line);
            if (!isRow && !fence.Holds(content) && !content.IsEmpty)
                Line(line, text, content);
        }
    }

    private int FrontMatterEnd()
    {
        if (lines.Count == 0 || !lines.Line(1).TrimEnd().SequenceEqual("---"))
            return 0;
        for (var line = 2; line <= lines.Count; line++)
            if (lines.Line(line).TrimEnd() is "---" or "...")
                return line;
        return 0;
    }

    private void Line(int line, ReadOnlySpan<char> text, ReadOnlySpan<char> content)
    {
        var indent = text.Length - content.Length;
        var at = lines.StartOf(line) + indent;
        var first = content[0];
        if (indent == 0 && open.Count > 0 && !lines.Line(line - 1).IsWhiteSpace() && IsOwnBlock(content.TrimEnd()))
            repaired.Edit(at, 0, "\n");
        if (first is '#' or '＃')
        {
            open.Clear();
            Heading(line, at, content);
        }
        else if (first == '[')
        {
            open.Clear();
            Bracket(at, content);
        }
        else if (IsUnderline(line, content))
        {
            open.Clear();
            repaired.Edit(lines.StartOf(line), 0, "\n");
        }
        else if (Bullet(content) is { } bullet)
        {
            List(line, text[..indent], at, content, bullet);
        }
        else
        {
            tables.Look(line);
            if (indent == 0)
                open.Clear();
        }
    }

    private void Heading(int line, int at, ReadOnlySpan<char> content)
    {
        var marks = content.Length - content.TrimStart("#＃").Length;
        if (marks > 6 || marks == content.Length)
            return;
        var wide = content[..marks].Contains('＃');
        var next = content[marks];
        var foreign = next is '\u00A0' or '\u3000';
        var glued = next is not (' ' or '\t') && !foreign;
        // #AI #로봇: tags, no title.
        if (!wide && !foreign && !(glued && (marks > 1 || !content[1..].Contains('#'))))
            return;
        if (wide)
            repaired.Edit(at, marks, new('#', marks));
        if (foreign || glued)
            repaired.Edit(at + marks, foreign ? 1 : 0, " ");
        diagnostics.Add(DiagnosticMessages.LooksLikeMark(new string('#', marks), lines.Span(at, content.TrimEnd().Length)));
    }

    /// <summary>[표 1]: 제목 is a label, not the definition of a link that nobody uses.</summary>
    private void Bracket(int at, ReadOnlySpan<char> content)
    {
        var colon = content.IndexOf("]:");
        if (colon < 0)
            return;
        var target = content[(colon + 2)..].TrimStart().TrimStart('<');
        if (!target.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            repaired.Edit(at, 0, "\\");
    }

    /// <summary>A rule right below a paragraph, which Markdown takes for the underline of a heading.</summary>
    private bool IsUnderline(int line, ReadOnlySpan<char> content)
    {
        content = content.TrimEnd();
        if (content.Length > 3 || content.TrimStart('-').Length > 0 || line == 1)
            return false;
        var before = lines.Line(line - 1).Trim();
        return before.Length > 0 && before[0] is not ('#' or '|') && before.TrimStart('-').Length > 0;
    }

    /// <summary>A title or a source right below a list, which Markdown takes for more of the last bullet.</summary>
    private static bool IsOwnBlock(ReadOnlySpan<char> content) =>
        (content.Length > 4 && content.StartsWith("**") && content.EndsWith("**")) || Remark.Begins(content) || ExhibitLabel.Begins(content)
        || (content[0] is '[' or '(' && content[^1] == ')' && content.Contains("](http", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many characters mark a bullet, what stands for them, and whether that is worth a warning.</summary>
    private static (int Length, string Marker, bool Warn)? Bullet(ReadOnlySpan<char> content)
    {
        var first = content[0];
        var next = content.Length > 1 ? content[1] : ' ';
        if (first is '-' or '*' or '+')
            return next switch
            {
                ' ' or '\t' => (1, first.ToString(), false),
                '\u00A0' or '\u3000' => (2, first + " ", true),
                _ when first == '-' && (content[1..].StartsWith("**") || char.IsLetter(next)) => (1, "- ", true),
                _ => null,
            };
        if (Glyphs.Contains(first))
            return next is ' ' or '\t' ? (1, "-", true) : next is '\u00A0' or '\u3000' ? (2, "- ", true) : (1, "- ", true);
        if (SpacedGlyphs.Contains(first) && next is ' ' or '\t' or '\u00A0' or '\u3000')
            return (2, "- ", true);
        var digits = 0;
        while (digits < content.Length && digits < 9 && char.IsAsciiDigit(content[digits]))
            digits++;
        return digits > 0 && digits + 1 < content.Length && content[digits] is '.' or ')' && content[digits + 1] is ' ' or '\t'
            ? (digits + 1, content[..(digits + 1)].ToString(), false)
            : null;
    }

    private void List(int line, ReadOnlySpan<char> indentation, int at, ReadOnlySpan<char> content, (int Length, string Marker, bool Warn) bullet)
    {
        var raw = Columns(indentation);
        var shown = Indent(raw);
        if (shown != raw)
            repaired.Edit(at - indentation.Length, indentation.Length, new(' ', shown));
        if (bullet.Warn)
        {
            repaired.Edit(at, bullet.Length, bullet.Marker);
            // One warning for a run of lines: the first names the habit.
            if (warned != line - 1)
                diagnostics.Add(DiagnosticMessages.LooksLikeMark("-", lines.Span(at, content.TrimEnd().Length)));
            warned = line;
        }
        var rest = content[bullet.Length..];
        var gap = rest.Length - rest.TrimStart(" \t").Length;
        var width = bullet.Marker.TrimEnd().Length;
        open.Push((raw, shown, shown + width + (bullet.Marker.EndsWith(' ') ? 1 + gap : gap is > 0 and < 5 ? gap : 1)));
    }

    /// <summary>The indentation at which Markdown nests a bullet the way its own indentation says.</summary>
    private int Indent(int raw)
    {
        while (open.TryPeek(out var deeper) && deeper.Raw > raw)
            open.Pop();
        if (open.TryPeek(out var sibling) && raw - sibling.Raw <= 1)
        {
            open.Pop();
            return raw == sibling.Raw ? sibling.Shown : Math.Max(raw, sibling.Shown);
        }
        if (!open.TryPeek(out var parent))
            return raw < 4 ? raw : 0;
        return raw >= parent.Content && raw <= parent.Content + 3 ? raw : parent.Content;
    }

    private static int Columns(ReadOnlySpan<char> indentation)
    {
        var columns = 0;
        foreach (var blank in indentation)
            columns += blank == '\t' ? 4 - (columns % 4) : 1;
        return columns;
    }
}
