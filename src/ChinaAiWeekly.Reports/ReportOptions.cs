using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Reports;

/// <summary>What the parser is told besides the text.</summary>
/// <param name="Catalog">The companies that are known.</param>
/// <param name="Date">The date where the caller knows it; beats every date in the file.</param>
/// <param name="FileName">The name the file came with; only a date in it is used, never the path.</param>
/// <param name="Limits">Structural limits, checked before Markdig sees the text.</param>
public sealed record ReportOptions(
    CompanyCatalog Catalog,
    DateOnly? Date = null,
    string? FileName = null,
    ReportLimits? Limits = null);

/// <summary>
/// The bounds within which Markdig is known to be linear and to keep its stack (measured: depth 64 by lists, 128 by
/// quotes; quadratic time by link openers, emphasis marks and headings). Beyond them a text is refused, not parsed.
/// </summary>
/// <param name="EmphasisPerParagraph">Runs of * _ ~ between blank lines: Markdig takes 0.3 s for 4,000 and throws at 20,000.</param>
/// <param name="TableCells">Rows times columns, also of cells that a row leaves out.</param>
public sealed record ReportLimits(
    int Bytes = 2_097_152,
    int LineCharacters = 65_536,
    int Headings = 2_000,
    int ListItems = 40_000,
    int LinkOpenersPerParagraph = 2_000,
    int Nesting = 32,
    int EmphasisPerParagraph = 4_000,
    int BacktickRunsPerParagraph = 500,
    int LinkDefinitions = 2_000,
    int TableCells = 200_000)
{
    public static ReportLimits Default { get; } = new();
}
