using System.Globalization;
using System.Text.Json;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public async Task Prints_diagnostics_like_a_compiler_and_the_coverage()
    {
        var path = cli.Write("2025-09-10.md", Contradicted);
        var finished = await cli.Run("check", path);
        finished.Code.Should().Be(0, finished.Error);
        finished.Out.Should().MatchRegex(@"2025-09-10\.md:153:\d+: warning CAW090: ").And.MatchRegex(@"2025-09-10\.md: \d+ of \d+ numbers structured");
        finished.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Returns_3_for_warnings_where_they_matter()
    {
        var path = cli.Write("2025-09-10.md", Contradicted);
        (await cli.Run("check", path, "--strict")).Code.Should().Be(3);
        (await cli.Run("check", path, cli.Write("2025-09-17.md", ""), "--strict")).Code.Should().Be(1);
    }

    [Fact]
    public async Task Prints_JSON_with_one_object_a_file()
    {
        var bad = cli.Write("2025-09-17.md", "");
        var finished = await cli.Run("check", SampleIssue.Path, bad, "--json");
        finished.Code.Should().Be(1);
        var files = JsonSerializer.Deserialize<JsonElement>(finished.Out).EnumerateArray().ToList();
        files.Select(file => file.GetProperty("rejected").GetBoolean()).Should().Equal(false, true);
        files[0].GetProperty("coverage").GetProperty("numbers").GetInt32().Should().BePositive();
        files[0].GetProperty("coverage").GetProperty("unusedLines").ValueKind.Should().Be(JsonValueKind.Array);
        files[1].GetProperty("diagnostics")[0].GetProperty("severity").GetString().Should().Be("error");
    }

    [Fact]
    public async Task Compares_with_the_issues_of_the_database_and_stores_nothing()
    {
        foreach (var date in new[] { "2025-09-10", "2025-09-17", "2025-09-24" })
            (await cli.Run("import", SampleIssue.Path, "--date", date)).Code.Should().Be(0);
        var next = cli.Write("2025-10-01.md", SampleIssue.Text
            .Replace("시가총액 2,619십억 위안", "시가총액 2,619조 위안", StringComparison.Ordinal)
            .Replace("    -   **메이투안**: +0.9%\n", "", StringComparison.Ordinal));
        var finished = await cli.Run("check", next, "--against");
        finished.Out.Should().MatchRegex(@"2025-10-01\.md:153:\d+: warning CAW104: ").And.Contain("warning CAW102: 메이투안");
        (await cli.Run("check", cli.Write("2025-09-01.md", SampleIssue.Text), "--against")).Out.Should().Contain("warning CAW100: ");
        (await cli.Run("check", next)).Out.Should().NotContain("CAW104");
        (await cli.Run("import", next)).Out.Should().Contain("revision 1");
    }

    [Fact]
    public async Task Compares_a_late_issue_with_those_of_its_own_time()
    {
        var first = new DateOnly(2025, 1, 1);
        var weeks = Enumerable.Range(0, 4).Concat(Enumerable.Range(8, 13)).Select(week => first.AddDays(7 * week).ToString("O", CultureInfo.InvariantCulture));
        (await cli.Run(["import", .. weeks.Select(date => cli.Write(date + ".md", SampleIssue.Text))])).Code.Should().Be(0);
        var late = cli.Write("2025-01-29.md", SampleIssue.Text.Replace("시가총액 2,619십억 위안", "시가총액 2,619조 위안", StringComparison.Ordinal));
        (await cli.Run("check", late, "--against")).Out.Should().Contain("warning CAW104: ").And.Contain("warning CAW100: ");
    }

    [Fact]
    public async Task Says_that_there_is_nothing_to_compare_with() =>
        (await cli.Run("check", SampleIssue.Path, "--against")).Code.Should().Be(5);

    public void Dispose() => cli.Dispose();

    /// <summary>Alibaba's row with Baidu's ticker.</summary>
    private static string Contradicted => SampleIssue.Text.Replace("**알리바바 (9988.HK)**", "**알리바바 (9888.HK)**", StringComparison.Ordinal);
}
