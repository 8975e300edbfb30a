using static System.FormattableString;

namespace ChinaAiWeekly.Reports;

/// <summary>Every diagnostic in one place: code, severity and wording. Tests assert code and line, never the wording.</summary>
public static class DiagnosticMessages
{
    public static Diagnostic TickerContradictsName(string name, string slug, string ticker, string owner, SourceSpan span) =>
        new("CAW090", Severity.Warning, $"The ticker {ticker} is {owner}'s, but the name beside it is {name}; the row is read as {slug}.", span);

    public static Diagnostic UnconfirmedCompany(string name, string slug, SourceSpan span) =>
        new("CAW091", Severity.Info, $"The catalog has no company named {name}; it is kept as the unconfirmed company {slug}.", span);

    public static Diagnostic CompanyTakenByTicker(string name, string ticker, string slug, SourceSpan span) =>
        new("CAW092", Severity.Info, $"The catalog has no company named {name}; the row is read as {slug} by its ticker {ticker}.", span);

    public static Diagnostic OlderThanLastIssue(DateOnly date, DateOnly newest, SourceSpan span) =>
        new("CAW100", Severity.Warning, Invariant($"The issue is dated {date:yyyy-MM-dd}, before the newest one there is ({newest:yyyy-MM-dd})."), span);

    public static Diagnostic EmptyCategory(string category, SourceSpan span) =>
        new("CAW101", Severity.Warning, $"The news category {category} holds no item.", span);

    public static Diagnostic RowMissing(string kind, string measure, string name, SourceSpan span) =>
        new("CAW102", Severity.Warning, $"{name} is missing from {Column(kind, measure)}; every earlier issue had it.", span);

    public static Diagnostic ColumnMissing(string kind, string measure, int rows, SourceSpan span) =>
        new("CAW103", Severity.Warning, Invariant($"There is no {Column(kind, measure)}; every earlier issue had {rows} rows of it."), span);

    public static Diagnostic UnitJump(string name, string measure, decimal value, decimal usual, string? unit, SourceSpan span) =>
        new("CAW104", Severity.Warning, Invariant($"{name} {measure} is {value:#,0.##} {unit}, against {usual:#,0.##} before: is the unit right?"), span);

    public static Diagnostic UnitChanged(string name, string measure, string before, string now, SourceSpan span) =>
        new("CAW105", Severity.Warning, $"{name} {measure} is in {now}, and was in {before} before.", span);

    public static Diagnostic ReturnOutlier(string name, string horizon, decimal value, decimal spread, SourceSpan span) =>
        new("CAW106", Severity.Warning, Invariant($"{name} {horizon} {value:+0.##;-0.##} % is more than ten times the usual {spread:0.##} %."), span);

    private static string Column(string kind, string measure) => measure.Length == 0 ? kind : $"{kind} {measure}";
}
