using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Prints the truth in the contract's shape.</summary>
internal static class TruthJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Truth truth, DateOnly date, string dateSource, string markdown, byte[] bytes)
    {
        var headline = truth.Headline.Length > 0 ? truth.Headline : truth.News.Select(item => item.Headline).FirstOrDefault("");
        return JsonSerializer.Serialize(
            new
            {
                Contract = 1,
                Synthetic = true,
                Issue = new
                {
                    Date = date,
                    DateSource = dateSource,
                    Headline = headline,
                    Lines = markdown.Count(letter => letter == '\n'),
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                },
                truth.Sections,
                truth.News,
                truth.Exhibits,
                truth.MarketShares,
                truth.Capex,
                truth.Benchmarks,
                truth.Launches,
                truth.Valuations,
                truth.Returns,
                truth.Series,
                truth.Quantities,
                truth.Mentions,
                Claims = Array.Empty<object>(),
                Diagnostics = Array.Empty<object>(),
                Coverage = new { Numbers = 0, Structured = 0 },
                truth.Undecided,
            },
            Options);
    }
}
