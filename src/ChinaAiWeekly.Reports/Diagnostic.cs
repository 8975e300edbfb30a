namespace ChinaAiWeekly.Reports;

/// <summary>How much a diagnostic matters: only an error keeps an issue from being published.</summary>
public enum Severity { Info, Warning, Error }

/// <summary>The same words in both languages of the site.</summary>
public sealed record DiagnosticText(string English, string Korean);

/// <summary>
/// Something an editor should know, at the place it is about. Codes (<c>CAW001</c> …) stay for ever and have a section
/// each in docs/diagnostics.md; messages live in <see cref="DiagnosticMessages"/> alone.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, DiagnosticText Text, SourceSpan Span)
{
    /// <summary>The English words: what the command line, the contract and the upload API say.</summary>
    public string Message => Text.English;
}
