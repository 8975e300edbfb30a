using System.Text.Json;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Contract;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports;

/// <summary>
/// Weeks written by hand in other editors' ways, with what a careful reader takes from them beside each. A list in the
/// expectation is the whole list, except for quantities, of which it names those that must be there.
/// </summary>
public sealed class UnseenIssuesTests
{
    public static TheoryData<string> Issues =>
        [.. Repository.Files("tests/ChinaAiWeekly.Tests/Issues", "*.md").Select(path => Path.ChangeExtension(Path.GetRelativePath(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Issues"), path), null))];

    [Theory]
    [MemberData(nameof(Issues))]
    public void Are_read_as_a_careful_reader_would(string name)
    {
        using var expected = JsonDocument.Parse(Repository.Read("tests", "ChinaAiWeekly.Tests", "Issues", name + ".expected.json"));
        using var actual = JsonDocument.Parse(Parse(name));
        var differences = expected.RootElement.EnumerateObject().SelectMany(property =>
            property.Name == "quantities"
                ? JsonSubset.Missing(property.Value, actual.RootElement.GetProperty(property.Name), property.Name)
                : JsonSubset.Differences(property.Value, actual.RootElement.GetProperty(property.Name), property.Name));
        differences.Should().BeEmpty();
    }

    private static string Parse(string name)
    {
        var text = ReportText.Decode(File.ReadAllBytes(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Issues", name + ".md")), ReportLimits.Default);
        using var json = new MemoryStream();
        ReportJson.Write(ReportParser.Parse(text, new ReportOptions(Catalogs.Shipped, FileName: Path.GetFileName(name) + ".md")), json);
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}
