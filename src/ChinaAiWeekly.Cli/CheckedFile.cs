using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Cli;

/// <summary>One file that <c>check</c> has looked at. <paramref name="Diagnostics"/>: the parser's and those against earlier issues, by line.</summary>
internal sealed record CheckedFile(string Path, ParsedIssue Issue, IReadOnlyList<Diagnostic> Diagnostics)
{
    public IEnumerable<string> Lines()
    {
        foreach (var diagnostic in Diagnostics)
            yield return DiagnosticLine.Of(Path, diagnostic);
        yield return $"{Path}: {(Issue.IsRejected ? "rejected" : IssueSummary.Coverage(Issue.Coverage))}";
    }
}
