using System.Text;
using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>
/// The names of some companies, for passing over texts that hold none of them: reading an issue costs a hundred times as
/// much. Letters and digits alone are compared, so that no spelling the reader knows is passed over.
/// </summary>
internal sealed class CompanyWords(IEnumerable<CatalogCompany> companies)
{
    private readonly IReadOnlyList<string> words =
    [
        .. companies.SelectMany(company => company.Names.Concat(company.Ambiguous).Append(company.Slug).Concat(company.Tickers.Select(ticker => ticker.Split('.', ' ')[0])))
            .Select(word => Letters(word).TrimStart('0')).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    public bool MayStandIn(string text)
    {
        var letters = Letters(text);
        return words.Any(word => letters.Contains(word, StringComparison.Ordinal));
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
