using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>The keys of the YAML block that an issue needs: plain scalars and lists of them.</summary>
internal sealed record FrontMatter(
    DateOnly? Date, SourceSpan? DateSpan, string? Title, int? Issue, IReadOnlyList<string> Authors, string? Language)
{
    public static FrontMatter Empty { get; } = new(null, null, null, null, [], null);

    public static FrontMatter Read(LineIndex lines, SourceSpan block, ICollection<Diagnostic> diagnostics)
    {
        var found = Empty;
        var authors = new List<string>();
        var key = "";
        for (var line = block.Line + 1; line <= lines.Count && lines.StartOf(line) < block.End; line++)
        {
            var text = lines.Line(line);
            if (text.TrimStart().StartsWith("- ") && key is "authors" or "author")
            {
                authors.Add(Scalar(text.TrimStart()[2..]));
                continue;
            }
            var colon = text.IndexOf(':');
            if (colon <= 0 || text[0] is '#' or ' ')
                continue;
            key = text[..colon].Trim().ToString().ToLowerInvariant();
            var value = Scalar(text[(colon + 1)..]);
            var span = lines.Span(lines.StartOf(line), text.TrimEnd().Length);
            if (key == "date")
            {
                if (ReportDate.TryParse(value.Split('T')[0], out var date))
                    found = found with { Date = date, DateSpan = span };
                else
                    diagnostics.Add(DiagnosticMessages.FrontMatterValue("date", span));
            }
            else if (key == "issue" || key == "number")
            {
                if (int.TryParse(value.Trim('#', ' ', '제', '호'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
                    found = found with { Issue = number };
                else
                    diagnostics.Add(DiagnosticMessages.FrontMatterValue("issue", span));
            }
            else if (key is "authors" or "author")
            {
                authors.AddRange(value.Trim('[', ']').Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => Scalar(name)));
            }
            else if (value.Length > 0)
            {
                found = key switch
                {
                    "title" => found with { Title = value },
                    "language" or "lang" => found with { Language = value },
                    _ => found,
                };
            }
        }
        return found with { Authors = authors };
    }

    private static string Scalar(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0])
            return value[1..^1].ToString();
        var comment = value.IndexOf(" #");
        return (comment < 0 ? value : value[..comment]).TrimEnd().ToString();
    }
}
