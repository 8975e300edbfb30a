namespace ChinaAiWeekly.Reports;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">
/// NFC, line ends as LF, without byte order mark, invisible and forbidden characters. Empty where an error stands among
/// the diagnostics.
/// </param>
/// <param name="EncodingName">utf-8, utf-16le, utf-16be or cp949; empty where none fits.</param>
/// <param name="Sha256">Of the bytes as they came, lower-case hex.</param>
public sealed record DecodedText(
    string Text, string EncodingName, string Sha256, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool IsRejected => Diagnostics.Any(d => d.Severity == Severity.Error);
}
