using System.Security.Cryptography;
using System.Text;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>The front door: text in, facts out. Bad input gives diagnostics, never an exception.</summary>
public static class ReportParser
{
    /// <summary>Reads a decoded file; its diagnostics come first, and a rejected one is not parsed.</summary>
    public static ParsedIssue Parse(DecodedText decoded, ReportOptions options) =>
        Read(decoded.Text, decoded.Sha256, decoded.Diagnostics, options);

    /// <summary>Reads a text that is already NFC; its hash is of its UTF-8 bytes.</summary>
    public static ParsedIssue Parse(string text, ReportOptions options) =>
        Read(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), [], options);

    private static ParsedIssue Read(string text, string sha256, IReadOnlyList<Diagnostic> earlier, ReportOptions options)
    {
        var lines = new LineIndex(text);
        var diagnostics = new List<Diagnostic>(earlier);
        if (!diagnostics.Exists(one => one.Severity == Severity.Error))
            diagnostics.AddRange(LimitScan.Check(text, options.Limits ?? ReportLimits.Default));
        if (diagnostics.Exists(one => one.Severity == Severity.Error))
            return Rejected(lines, sha256, diagnostics);

        var source = MarkdownSource.Read(lines, diagnostics);
        if (diagnostics.Exists(one => one.Severity == Severity.Error))
            return Rejected(lines, sha256, diagnostics);
        var front = source.FrontMatter is { } block ? FrontMatter.Read(lines, block, diagnostics) : FrontMatter.Empty;
        var (date, dateSource, evidence) = Date(source.Map, front, options, diagnostics);
        var context = new ReadingContext(source.Map, options.Catalog, date, diagnostics);
        return new IssueReader(source, context).Read(front) is var issue
            ? issue with { Head = issue.Head with { Date = date, DateSource = dateSource, DateEvidence = evidence, Sha256 = sha256 } }
            : issue;
    }

    private static ParsedIssue Rejected(LineIndex lines, string sha256, List<Diagnostic> diagnostics) => new()
    {
        Head = new(null, null, null, "", null, null, [], null, lines.Count, sha256),
        Diagnostics = diagnostics,
    };

    private static (DateOnly? Date, DateSource? Source, SourceSpan? Evidence) Date(
        TextMap map, FrontMatter front, ReportOptions options, List<Diagnostic> diagnostics)
    {
        if (options.Date is { } argument)
            return (argument, DateSource.Argument, null);
        if (front.Date is { } own)
            return (own, DateSource.FrontMatter, front.DateSpan);
        if (options.FileName is { } file && IssueDate.FromFileName(file) is { } named)
            return (named, DateSource.FileName, null);
        if (IssueDate.Infer(map.Scannable) is not { } found)
        {
            diagnostics.Add(DiagnosticMessages.NoDate(map.Lines.Span(0, 0)));
            return (null, null, null);
        }
        var evidence = map.Source(found.Start, found.Length);
        diagnostics.Add(DiagnosticMessages.InferredDate(found.Date, evidence));
        return (found.Date, DateSource.Text, evidence);
    }
}
