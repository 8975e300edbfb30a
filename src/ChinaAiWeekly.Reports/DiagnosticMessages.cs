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
}
