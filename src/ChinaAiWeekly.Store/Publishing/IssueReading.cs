using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Record;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>The bytes of an issue, decoded and read: the one place where the store calls the parser.</summary>
internal sealed record IssueReading(byte[] Bytes, DecodedText Text, ParsedIssue Issue)
{
    /// <summary>Reads what is to be published.</summary>
    public static IssueReading Of(byte[] bytes, CompanyCatalog catalog, DateOnly? date, string? fileName)
    {
        var text = ReportText.Decode(bytes, ReportLimits.Default);
        return new IssueReading(bytes, text, ReportParser.Parse(text, new ReportOptions(catalog, date, fileName)));
    }

    /// <summary>Reads a stored revision, as it was read when it was published where the parser still finds its date.</summary>
    public static IssueReading Of(Revision revision, CompanyCatalog catalog)
    {
        var reading = Of(revision.Bytes, catalog, null, revision.FileName);
        return reading.Issue.Head.Date == revision.IssueDate ? reading : Of(revision.Bytes, catalog, revision.IssueDate, revision.FileName);
    }

    /// <summary>True where it may not be published.</summary>
    public bool IsRefused(bool strict) =>
        Issue.IsRejected || (strict && Issue.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning));
}
