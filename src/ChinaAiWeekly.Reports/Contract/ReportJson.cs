using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChinaAiWeekly.Reports.Contract;

/// <summary>
/// Writes an issue as the contract's JSON (docs/contract/parsed-report.schema.json), in UTF-8 with Hangul as it is.
/// Fields beyond the schema are ours: directions, unconfirmedCompanies, links, spans.
/// </summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ParsedIssue issue, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Format);
        new IssueWriter(json, issue).Write();
    }

    public static string ToText(ParsedIssue issue)
    {
        using var output = new MemoryStream();
        Write(issue, output);
        return System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>A date as yyyy-MM-dd.</summary>
    internal static string? Date(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>An enum's name as the contract spells it.</summary>
    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
