using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Cli;

/// <summary>A diagnostic as compilers write it, so that editors can jump to the place.</summary>
internal static class DiagnosticLine
{
    /// <summary><c>file:line:col: severity CODE: message</c>, the message on one line and without control characters.</summary>
    public static string Of(string file, Diagnostic diagnostic) =>
        $"{file}:{diagnostic.Span.Line}:{diagnostic.Span.Column}: {Word(diagnostic.Severity)} {diagnostic.Code}: {Plain(diagnostic.Message)}";

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>What a file says must not move the terminal's cursor.</summary>
    private static string Plain(string message) =>
        string.Create(message.Length, message, (plain, text) =>
        {
            for (var at = 0; at < text.Length; at++)
                plain[at] = char.IsControl(text[at]) || text[at] is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? '\uFFFD' : text[at];
        });
}
