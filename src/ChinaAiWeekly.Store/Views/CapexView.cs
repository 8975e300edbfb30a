namespace ChinaAiWeekly.Store.Views;

/// <summary>Capital expenditure, company by company, the one told of last first.</summary>
public sealed record CapexView(IReadOnlyList<CapexCompany> Companies);

/// <summary>One company's series, one an issue, newest first.</summary>
public sealed record CapexCompany(CompanyName Company, IReadOnlyList<CapexTable> Tables);

/// <param name="Currency">ISO 4217.</param>
public sealed record CapexTable(ExhibitKey Exhibit, CompanyName Company, string Currency, IReadOnlyList<CapexYear> Points);

/// <param name="Amount">In units of the currency.</param>
/// <param name="ChangePercent">From the year before; null without one.</param>
/// <param name="PreviousIssue">What the issue before said of the same year, where it said something else.</param>
public sealed record CapexYear(
    int Year,
    decimal Amount,
    bool Approximate,
    bool Forecast,
    decimal? ChangePercent,
    bool ChangeApproximate,
    CapexRevision? PreviousIssue,
    SourceLine Source);

/// <summary>An earlier issue's figure for the same year.</summary>
public sealed record CapexRevision(decimal Amount, bool Approximate, bool Forecast, SourceLine Source);
