using System.Text.Json.Serialization;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>One company as the catalog knows it. <paramref name="Tickers"/> are canonical: 9988.HK, BABA US.</summary>
/// <param name="Slug">Its address for ever.</param>
/// <param name="Segment">bigTech, softwareCloud, autonomyRobotics, semiconductor, other.</param>
/// <param name="Aliases">Other spellings and the brands it owns (볼케이노 엔진 is bytedance).</param>
public sealed record CatalogCompany(
    string Slug,
    string Ko,
    string En,
    string? Zh,
    IReadOnlyList<string> Tickers,
    string Segment,
    IReadOnlyList<string> Aliases)
{
    /// <summary>Short or common words (JD, Li, 지리) that mean the company only where the text names it otherwise too.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>Every name that stands for the company on its own.</summary>
    [JsonIgnore]
    public IEnumerable<string> Names =>
        new[] { Ko, En, Zh }.OfType<string>().Concat(Aliases).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
}
