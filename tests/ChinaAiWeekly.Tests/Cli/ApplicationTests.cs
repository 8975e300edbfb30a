using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

/// <summary>Whatever happens ends in an exit code and a sentence.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("parse")]
    [InlineData("parse one two")]
    [InlineData("parse one --date 8/9/2025")]
    [InlineData("parse no-such-file.md")]
    [InlineData("parse .")]
    [InlineData("check")]
    [InlineData("check one two --date 2025-09-10")]
    [InlineData("import")]
    [InlineData("generate --weeks 0 --out new")]
    [InlineData("generate --weeks 3")]
    [InlineData("export")]
    public async Task Wrong_usage_is_2(string arguments) =>
        ShouldFail(await cli.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)), 2);

    [Theory]
    [InlineData("$CLI parse sample.md > /dev/full")]
    [InlineData("$CLI parse sample.md --json > /dev/full")]
    [InlineData("$CLI --help > /dev/full")]
    public async Task Output_or_storage_that_cannot_be_used_is_5(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /dev/full");
        File.Copy(SampleIssue.Path, Path.Combine(cli.Folder, "sample.md"));
        ShouldFail(await cli.Shell(script), 5);
    }

    [Fact]
    public async Task A_reader_that_goes_away_gets_no_stack_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs bash");
        var finished = await cli.Shell($"$CLI parse --json '{SampleIssue.Path}' | head -c 10");
        finished.Error.Should().NotContain("   at ");
    }

    [Fact]
    public async Task Takes_a_file_name_that_looks_like_a_file_of_arguments()
    {
        cli.Write("@issue.md", SampleIssue.Text);
        (await cli.RunProcess("parse", "@issue.md")).Code.Should().Be(0);
    }

    public void Dispose() => cli.Dispose();

    private static void ShouldFail(Finished finished, int code)
    {
        finished.Code.Should().Be(code, finished.Error);
        finished.Out.Should().BeEmpty();
        finished.Error.Should().NotBeEmpty().And.NotContain("   at ").And.NotContain("Exception");
    }
}
