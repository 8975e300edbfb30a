using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Docs;

/// <summary>docs/cli.md holds the help of the program and of each of its commands, word for word.</summary>
public sealed partial class CommandLinePageTests : IDisposable
{
    private readonly CommandLine cli = new();

    [Fact]
    public async Task Every_command_has_a_section_with_its_own_help()
    {
        var page = Repository.Read("docs", "cli.md");
        var help = (await cli.RunProcess("--help")).Out;
        Block(page.Split("\n## ")[0]).Should().Be(Plain(help));

        var commands = Command().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToList();
        Section().Matches(page).Select(match => match.Groups[1].Value).Should().Equal(commands);
        foreach (var command in commands)
            Block(page.Split($"\n## {command}\n")[1].Split("\n## ")[0]).Should().Be(Plain((await cli.RunProcess(command, "--help")).Out), "{0} --help says so", command);
    }

    [Fact]
    public async Task Every_command_about_editors_has_a_part_with_its_own_help()
    {
        var section = Repository.Read("docs", "cli.md").Split("\n## editors\n")[1].Split("\n## ")[0];
        var help = (await cli.RunProcess("editors", "--help")).Out;
        var commands = Command().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToList();
        Part().Matches(section).Select(match => match.Groups[1].Value).Should().Equal(commands);
        foreach (var command in commands)
            Block(section.Split($"\n### {command}\n")[1].Split("\n### ")[0]).Should().Be(Plain((await cli.RunProcess("editors", command, "--help")).Out), "editors {0} --help says so", command);
    }

    public void Dispose() => cli.Dispose();

    private static string Block(string section) => section.Split("```text\n")[1].Split("\n```")[0];

    private static string Plain(string help) => string.Join('\n', help.Trim().Split('\n').Select(line => line.TrimEnd()));

    [GeneratedRegex("^  ([a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^## ([a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^### ([a-z-]+)$", RegexOptions.Multiline)]
    private static partial Regex Part();
}
