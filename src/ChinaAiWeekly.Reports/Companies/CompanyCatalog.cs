using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>
/// The companies that are known, and the ways to find one. Immutable; build it once per content version. Where two
/// companies claim one name, slug or ticker, the first in the list has it.
/// </summary>
public sealed class CompanyCatalog
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly FrozenDictionary<string, CatalogCompany> slugs;
    private readonly FrozenDictionary<string, CatalogCompany> tickers;
    private readonly FrozenDictionary<string, CatalogCompany> names;
    private readonly Lazy<CompanyMatcher> matcher;

    public CompanyCatalog(IReadOnlyList<CatalogCompany> companies)
    {
        Companies = companies;
        slugs = Index(companies, company => [company.Slug]);
        tickers = Index(companies, company => company.Tickers.Select(text => Ticker.TryParse(text, out var ticker) ? ticker.Canonical : text));
        names = Index(companies, company => company.Names.Concat(company.Ambiguous).Select(NameKey.Of));
        matcher = new(() => new CompanyMatcher(this));
    }

    public IReadOnlyList<CatalogCompany> Companies { get; }

    public static CompanyCatalog Empty { get; } = new([]);

    /// <summary>Finds the companies of this catalog in a text.</summary>
    public CompanyMatcher Matcher => matcher.Value;

    public CatalogCompany? BySlug(string slug) => slugs.GetValueOrDefault(slug);

    /// <summary>The company listed as <paramref name="ticker"/>, in any of its spellings (09988.HK, 9988 HK, HKEX: 9988).</summary>
    public CatalogCompany? ByTicker(string ticker) =>
        Ticker.TryParse(ticker, out var listing) ? ByTicker(listing) : null;

    public CatalogCompany? ByTicker(Ticker ticker) => tickers.GetValueOrDefault(ticker.Canonical);

    /// <summary>The company with exactly this name, whatever its case, width, blanks and punctuation.</summary>
    public CatalogCompany? ByName(string name) => names.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The company a row of an exhibit is about; see <see cref="RowName"/> for how a name is read.</summary>
    public ResolvedRow Resolve(string rowName, string? ticker = null) => RowName.Resolve(this, rowName, ticker);

    /// <summary>Reads the catalog's JSON: an array of companies.</summary>
    /// <exception cref="JsonException">The stream holds something else.</exception>
    public static CompanyCatalog Read(Stream json) =>
        new(JsonSerializer.Deserialize<List<CatalogCompany>>(json, Format) ?? throw new JsonException("The catalog is null."));

    /// <summary>Writes companies in the form that <see cref="Read"/> takes, one a line.</summary>
    public static void Write(Stream json, IReadOnlyList<CatalogCompany> companies)
    {
        using var writer = new StreamWriter(json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("[");
        for (var at = 0; at < companies.Count; at++)
            writer.WriteLine(JsonSerializer.Serialize(companies[at], Format) + (at + 1 < companies.Count ? "," : ""));
        writer.WriteLine("]");
    }

    private static FrozenDictionary<string, CatalogCompany> Index(
        IReadOnlyList<CatalogCompany> companies, Func<CatalogCompany, IEnumerable<string>> keys)
    {
        var index = new Dictionary<string, CatalogCompany>(StringComparer.Ordinal);
        foreach (var company in companies)
            foreach (var key in keys(company))
                if (key.Length > 0)
                    index.TryAdd(key, company);
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
