using System.Text.Json;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

public sealed class ParseTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public async Task Prints_the_contract_JSON_alone_on_standard_output()
    {
        var finished = await cli.Run("parse", SampleIssue.Path, "--json");
        finished.Code.Should().Be(0, finished.Error);
        var issue = JsonSerializer.Deserialize<JsonElement>(finished.Out);
        issue.GetProperty("contract").GetInt32().Should().Be(1);
        issue.GetProperty("issue").GetProperty("date").GetString().Should().Be("2025-09-10");
        issue.GetProperty("news").GetArrayLength().Should().Be(14);
        finished.Out.Should().Contain("알리바바").And.NotContain("\\uc54c");
    }

    [Fact]
    public async Task Prints_a_summary_for_people()
    {
        var finished = await cli.Run("parse", SampleIssue.Path);
        finished.Code.Should().Be(0, finished.Error);
        finished.Out.Should().Contain("dated 2025-09-10 (file name)").And.Contain("14 news items").And.Contain("21 returns");
    }

    [Fact]
    public async Task Lets_the_date_argument_beat_the_file_name()
    {
        var finished = await cli.Run("parse", SampleIssue.Path, "--date", "2025-09-17");
        finished.Out.Should().Contain("dated 2025-09-17 (as asked for)");
    }

    [Fact]
    public async Task Reads_standard_input()
    {
        var finished = await cli.RunWithInput(SampleIssue.Text, "parse", "-", "--date", "2025-09-10", "--json");
        finished.Code.Should().Be(0, finished.Error);
        JsonSerializer.Deserialize<JsonElement>(finished.Out).GetProperty("returns").GetArrayLength().Should().Be(21);
    }

    [Fact]
    public async Task Needs_no_date()
    {
        var finished = await cli.Run("parse", cli.Write("issue.md", "## 시장\n\n**주간 주가 수익률 (1W)**\n-   **바이두**: +1.0%\n-   **알리바바**: -2.0%\n"), "--json");
        finished.Code.Should().Be(0, finished.Error);
        JsonSerializer.Deserialize<JsonElement>(finished.Out).GetProperty("issue").GetProperty("date").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("just words\n")]
    public async Task Rejects_what_is_no_issue_with_valid_JSON_and_the_reason(string text)
    {
        var path = cli.Write("bad.md", text);
        var finished = await cli.Run("parse", path, "--json");
        finished.Code.Should().Be(1);
        JsonSerializer.Deserialize<JsonElement>(finished.Out).GetProperty("diagnostics").EnumerateArray()
            .Should().Contain(diagnostic => diagnostic.GetProperty("severity").GetString() == "error");
        finished.Error.Should().MatchRegex($@"(?m)^{Regex.Escape(path)}:\d+:\d+: error CAW\d\d\d: ");
    }

    [Fact]
    public async Task Refuses_a_file_over_two_mebibytes()
    {
        var finished = await cli.Run("parse", cli.Write("big.md", new string('가', 700_000)));
        finished.Code.Should().Be(1);
        finished.Error.Should().Contain(": error CAW");
    }

    public void Dispose() => cli.Dispose();
}
