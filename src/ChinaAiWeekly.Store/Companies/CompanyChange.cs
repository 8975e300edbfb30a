namespace ChinaAiWeekly.Store.Companies;

/// <summary>How a change of the catalog is asked for.</summary>
/// <param name="Author">Who asks, for the audit log.</param>
/// <param name="Version">The company's version as they saw it, see <see cref="CompanyHistory"/>; null = whichever it is.</param>
/// <param name="Preview">True: say what would be touched, change nothing.</param>
public sealed record CompanyChange(string Author, int? Version = null, bool Preview = false);
