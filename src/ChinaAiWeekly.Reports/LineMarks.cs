namespace ChinaAiWeekly.Reports;

/// <summary>Lines that an editor meant as a heading or list item and that Markdown reads as plain text.</summary>
internal static class LineMarks
{
    public static Diagnostic? Check(ReadOnlySpan<char> line, SourceSpan span)
    {
        var body = line.TrimStart(' ');
        if (body.Length < 2) return null;
        var place = span with { Length = Math.Min(2, line.Length) };
        return body[0] switch
        {
            '#' when HeadingRun(body) is > 0 and <= 6 and var marks && marks < body.Length && body[marks] is not (' ' or '\t') =>
                DiagnosticMessages.LooksLikeMark("# without a blank behind it", $"{body[..marks]} and a blank", place),
            '＃' => DiagnosticMessages.LooksLikeMark("a full-width ＃", "# and a blank", place),
            '•' or '·' or '●' or '▪' or '■' or '◦' when body[1] is ' ' or '\u00a0' or '\u3000' or '\t' =>
                DiagnosticMessages.LooksLikeMark($"the bullet {body[0]}", "- and a blank", place),
            '-' or '*' or '+' when body[1] is '\u00a0' or '\u3000' =>
                DiagnosticMessages.LooksLikeMark("a list mark with a wide or fixed blank", "- and a blank", place),
            _ => null,
        };
    }

    private static int HeadingRun(ReadOnlySpan<char> body)
    {
        var end = body.IndexOfAnyExcept('#');
        return end < 0 ? body.Length : end;
    }
}
