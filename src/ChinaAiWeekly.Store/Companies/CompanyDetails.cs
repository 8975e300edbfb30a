namespace ChinaAiWeekly.Store.Companies;

/// <summary>What an editor says about a company, all of it at once.</summary>
/// <param name="Tickers">The first is shown beside the name; any usual notation.</param>
/// <param name="Ambiguous">Short or common words that mean the company only where the text names it otherwise too.</param>
public sealed record CompanyDetails(
    string Ko,
    string En,
    string? Zh,
    string Segment,
    IReadOnlyList<string> Tickers,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Ambiguous,
    bool Confirmed);
