using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Rules;

public sealed class HouseStyleTests
{
    private static readonly IReadOnlyList<string> Sources =
        [.. Repository.Files("src", "*.cs"), .. Repository.Files("src", "*.cshtml"), .. Repository.Files("tests", "*.cs")];

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception"];
        Lines(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Nullability_is_not_argued_away() =>
        Lines(line => line.Contains("null" + "!", StringComparison.Ordinal) || line.Contains("#nullable" + " disable", StringComparison.Ordinal))
            .Should().BeEmpty("a value that cannot be null has a type that says so");

    [Fact]
    public void Names_say_what_a_type_does()
    {
        string[] words = ["Man" + "ager", "Hel" + "per", "Ut" + "ils", "Uti" + "lity"];
        Repository.Files("src", "*.cs").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => words.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && !name.EndsWith("TagHelper", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void No_page_carries_a_style_or_a_script_of_its_own() =>
        Repository.Files("src", "*.cshtml")
            .SelectMany(path => File.ReadLines(path).Select((line, index) => (path, line, index)))
            .Where(at => at.line.Contains(" style=\"", StringComparison.Ordinal) || at.line.Contains("<style", StringComparison.Ordinal)
                || (at.line.Contains("<script", StringComparison.Ordinal) && !at.line.Contains("src=", StringComparison.Ordinal))
                || at.line.Contains(" onclick=", StringComparison.Ordinal))
            .Select(at => $"{Repository.Relative(at.path)}:{at.index + 1}")
            .Should().BeEmpty("the Content-Security-Policy allows neither, and cached pages cannot carry nonces");

    /// <summary>The build checks style and the formatter blanks; of the order of usings neither says a word.</summary>
    [Fact]
    public void Usings_stand_in_order_those_of_the_system_first() =>
        Sources.Where(path => Usings(path) is var usings
                && !usings.SequenceEqual(usings.OrderBy(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.OrdinalIgnoreCase)))
            .Select(Repository.Relative).Should().BeEmpty();

    private static List<string> Usings(string path) =>
        [.. File.ReadLines(path).TakeWhile(line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal))
            .Where(line => line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal) && !line.StartsWith("using static", StringComparison.Ordinal))
            .Select(line => line["using ".Length..^1])];

    private static IEnumerable<string> Lines(Func<string, bool> match) =>
        Sources.SelectMany(path => File.ReadLines(path)
            .Select((line, index) => (line, index))
            .Where(at => match(at.line))
            .Select(at => $"{Repository.Relative(path)}:{at.index + 1}: {at.line.Trim()}"));
}
