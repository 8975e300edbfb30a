namespace ChinaAiWeekly.Reports.Companies;

/// <summary>
/// The companies of one issue while it is read: resolves its rows and collects what the catalog lacks. Rows must come in
/// document order, so that slugs that would be the same are told apart the same way each time (name, name-2 …).
/// </summary>
public sealed class IssueCompanies(CompanyCatalog catalog)
{
    private readonly Dictionary<string, UnconfirmedCompany> unconfirmed = new(StringComparer.Ordinal);
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);
    private readonly List<UnconfirmedCompany> order = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<(string, string?, int)> told = [];

    /// <summary>Names met that the catalog lacks, one entry a name, in order.</summary>
    public IReadOnlyList<UnconfirmedCompany> Unconfirmed => order;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The slug of the company a row is about, null where it is about none (기타, Total).</summary>
    public string? Resolve(string rowName, string? ticker, SourceSpan span) => Resolve(catalog.Resolve(rowName, ticker), span);

    internal string? Resolve(ResolvedRow row, SourceSpan span)
    {
        // A row of several columns is asked about once a column.
        if (row.Match is RowMatch.TickerContradicts or RowMatch.ByTicker && !told.Add((row.Name, row.Ticker, span.Line)))
            return row.Company?.Slug;
        if (row is { Match: RowMatch.TickerContradicts, Company: { } named, TickerOwner: { } owner })
            diagnostics.Add(DiagnosticMessages.TickerContradictsName(row.Name, named.Slug, row.Ticker ?? "", owner.Slug, span));
        else if (row is { Match: RowMatch.ByTicker, Company: { } listed })
            diagnostics.Add(DiagnosticMessages.CompanyTakenByTicker(row.Name, row.Ticker ?? "", listed.Slug, span));
        return row.Company?.Slug ?? (row.Match == RowMatch.Unknown ? Unknown(row, span) : null);
    }

    /// <summary>Notes a ticker in prose that contradicts the name before it; the name wins.</summary>
    public void Check(CompanyMatch match, SourceSpan span)
    {
        if (match.OtherTicker is { } ticker && catalog.ByTicker(ticker) is { } owner)
            diagnostics.Add(DiagnosticMessages.TickerContradictsName(match.Text, match.Slug, ticker, owner.Slug, span));
    }

    private string? Unknown(ResolvedRow row, SourceSpan span)
    {
        var key = NameKey.Of(row.Name);
        if (key.Length == 0)
            return null;
        if (unconfirmed.TryGetValue(key, out var met))
            return met.Slug;
        var slug = CompanySlug.Of(row.Name);
        for (var n = 2; catalog.BySlug(slug) is not null || !slugs.Add(slug); n++)
            slug = $"{CompanySlug.Of(row.Name)}-{n}";
        var company = new UnconfirmedCompany(slug, row.Name, row.Ticker, span);
        unconfirmed.Add(key, company);
        order.Add(company);
        diagnostics.Add(DiagnosticMessages.UnconfirmedCompany(row.Name, slug, span));
        return slug;
    }
}
