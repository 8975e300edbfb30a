using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Rules;

/// <summary>Small files are found, read and replaced in one go; a giant is a rule that was dropped.</summary>
public sealed class SizeTests
{
    private static readonly IReadOnlyList<(string Path, int Lines)> Files =
        Repository.Files("src", "*.cs")
            .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(path => (Repository.Relative(path), File.ReadLines(path).Count()))
            .OrderBy(file => file.Item2)
            .ToList();

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Files.Where(file => file.Lines > 400).Should().BeEmpty();

    [Fact]
    public void Half_of_the_files_are_at_most_60_lines() =>
        Files[Files.Count / 2].Lines.Should().BeLessThanOrEqualTo(60);

    [Fact]
    public void Nine_of_ten_files_are_at_most_200_lines() =>
        Files[Files.Count * 9 / 10].Lines.Should().BeLessThanOrEqualTo(200);

    [Fact]
    public void The_composition_root_is_at_most_60_lines() =>
        Files.Single(file => file.Path == "src/ChinaAiWeekly.Web/Program.cs").Lines.Should().BeLessThanOrEqualTo(60);
}
