using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaAiWeekly.Cli;

/// <summary>The JSON of <c>check</c>: an array with one object a file.</summary>
internal static class CheckJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Nothing here is put into HTML; Hangul stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(TextWriter output, IReadOnlyList<CheckedFile> files) =>
        await output.WriteLineAsync(JsonSerializer.Serialize(files.Select(Of), Format));

    private static object Of(CheckedFile file) => new
    {
        File = file.Path,
        file.Issue.Head.Date,
        Rejected = file.Issue.IsRejected,
        Diagnostics = file.Diagnostics.Select(diagnostic => new
        {
            diagnostic.Code,
            Severity = DiagnosticLine.Word(diagnostic.Severity),
            diagnostic.Message,
            diagnostic.Span.Line,
            diagnostic.Span.Column,
        }),
        // Field by field, so that what the site alone shows is no part of this form.
        Coverage = new { file.Issue.Coverage.Numbers, file.Issue.Coverage.Structured, file.Issue.Coverage.UnusedLines },
    };
}
