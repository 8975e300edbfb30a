using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Record;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>The bytes of an issue, decoded and read: the one place where the store calls the parser.</summary>
internal sealed record IssueReading(byte[] Bytes, DecodedText Text, ParsedIssue Issue)
{
    public IReadOnlyList<Diagnostic> Diagnostics => Text.IsRejected ? Text.Diagnostics : [.. Text.Diagnostics, .. Issue.Diagnostics];

    /// <summary>Reads what is to be published.</summary>
    public static IssueReading Of(byte[] bytes, CompanyCatalog catalog, DateOnly? date, string? fileName)
    {
        var text = ReportText.Decode(bytes, ReportLimits.Default) with { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) };
        return new IssueReading(bytes, text, Parse(text, new ReportOptions(catalog, date, fileName)));
    }

    /// <summary>Reads a stored revision, as it was read when it was published where the parser still finds its date.</summary>
    public static IssueReading Of(Revision revision, CompanyCatalog catalog)
    {
        var reading = Of(revision.Bytes, catalog, null, revision.FileName);
        return reading.Issue.Head.Date == revision.IssueDate ? reading : Of(revision.Bytes, catalog, revision.IssueDate, revision.FileName);
    }

    private static ParsedIssue Parse(DecodedText text, ReportOptions options) => ReportParser.Parse(text, options);

    /// <summary>True where it may not be published.</summary>
    public bool IsRefused(bool strict) =>
        Text.IsRejected || Issue.IsRejected || (strict && Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning));
}
