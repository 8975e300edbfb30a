using System.Text.Json;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>The sample issue and what must be read from it.</summary>
internal static class SampleIssue
{
    public static string Path { get; } = Repository.PathTo("data", "issues", "2025-09-10.md");

    public static string Text { get; } = File.ReadAllText(Path);

    /// <summary>The expectations: figures, names and line numbers by kind.</summary>
    public static JsonElement Expected { get; } = JsonSerializer.Deserialize<JsonElement>(
        File.ReadAllText(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Golden", "2025-09-10.expected.json")));

    public static IEnumerable<(int Line, IReadOnlyList<string> Companies)> NewsCompanies =>
        Expected.GetProperty("news").EnumerateArray().Select(item => (
            item.GetProperty("line").GetInt32(),
            (IReadOnlyList<string>)[.. item.GetProperty("companies").EnumerateArray().Select(slug => slug.GetString() ?? "")]));
}
