using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Cli;

/// <summary>The way from a file to a reading, the same that publishing takes.</summary>
internal sealed class IssueFileReader(CompanyCatalog catalog)
{
    public ReportLimits Limits { get; } = ReportLimits.Default;

    public ParsedIssue Read(SourceFile file, DateOnly? date) => Read(file.Bytes ?? [], file.Name, date);

    public ParsedIssue Read(byte[] bytes, string? name, DateOnly? date) =>
        ReportParser.Parse(ReportText.Decode(bytes, Limits), new ReportOptions(catalog, date, name, Limits));
}
