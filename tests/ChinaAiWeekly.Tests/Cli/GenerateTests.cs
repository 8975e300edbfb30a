using System.Text.Json;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

public sealed class GenerateTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public async Task Writes_issues_with_their_truth_the_same_for_the_same_seed()
    {
        foreach (var folder in new[] { "one", "two" })
            (await cli.Run("generate", "--weeks", "5", "--seed", "7", "--out", cli.PathTo(folder))).Code.Should().Be(0);
        var one = Files("one");
        one.Should().HaveCount(10);
        Files("two").Should().BeEquivalentTo(one);
        foreach (var truth in one.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
            JsonSerializer.Deserialize<JsonElement>(Convert.FromBase64String(truth.Value)).GetProperty("contract").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Overwrites_nothing()
    {
        cli.Write("mine.md", "");
        (await cli.Run("generate", "--weeks", "1", "--out", cli.Folder)).Code.Should().Be(2);
    }

    public void Dispose() => cli.Dispose();

    private Dictionary<string, string> Files(string folder) =>
        Directory.EnumerateFiles(cli.PathTo(folder)).ToDictionary(path => Path.GetFileName(path), path => Convert.ToBase64String(File.ReadAllBytes(path)));
}
