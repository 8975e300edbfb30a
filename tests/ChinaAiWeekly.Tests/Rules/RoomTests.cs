using System.Xml.Linq;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Rules;

/// <summary>The arrows between rooms, see docs/architecture.md.</summary>
public sealed class RoomTests
{
    public static TheoryData<string, string> Arrows => new()
    {
        { "Reports", "" },
        { "Charts", "" },
        { "Synthesis", "" },
        { "Store", "Reports" },
        { "Web", "Charts Store Synthesis" },
        { "Cli", "Store Synthesis" },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_room_references_only_the_rooms_it_may_touch(string room, string rooms)
    {
        References(room, "ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')).Replace("ChinaAiWeekly.", ""))
            .Order()
            .Should().Equal(rooms.Split(' ', StringSplitOptions.RemoveEmptyEntries), "docs/architecture.md draws these arrows");
    }

    [Fact]
    public void Every_room_has_a_row_in_the_table_of_arrows()
    {
        Directory.GetDirectories(Repository.PathTo("src"))
            .Select(path => Path.GetFileName(path).Replace("ChinaAiWeekly.", ""))
            .Should().BeEquivalentTo(Arrows.Select(row => row.Data.Item1));
    }

    [Fact]
    public void No_package_is_referenced_by_two_rooms()
    {
        Arrows.Select(row => row.Data.Item1)
            .SelectMany(room => References(room, "PackageReference").Select(package => (package, room)))
            .GroupBy(reference => reference.package)
            .Where(package => package.Count() > 1)
            .Select(package => $"{package.Key}: {string.Join(", ", package.Select(reference => reference.room))}")
            .Should().BeEmpty("one room answers for a package; the others go through that room");
    }

    [Fact]
    public void Package_versions_are_exact_and_in_one_file()
    {
        var pins = XDocument.Load(Repository.PathTo("Directory.Packages.props")).Descendants("PackageVersion").ToList();
        pins.Should().NotBeEmpty();
        pins.Select(pin => (string?)pin.Attribute("Version"))
            .Should().OnlyContain(version => version != null && version.All(c => char.IsAsciiLetterOrDigit(c) || c == '.' || c == '-'));
        Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            .Where(path => File.ReadAllText(path).Contains("Version=", StringComparison.Ordinal))
            .Should().BeEmpty("versions stand in Directory.Packages.props");
    }

    [Fact]
    public void Only_the_outline_of_reports_sees_Markdig()
    {
        Sources("Reports").Where(path => Code(path).Contains("Markdig", StringComparison.Ordinal))
            .Select(Repository.Relative)
            .Where(path => !path.Contains("/Outline/", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("Reports", "System.IO.File", "File.", "Directory.", "DateTime.Now", "DateTime.UtcNow", "TimeProvider", "CurrentCulture", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore")]
    [InlineData("Charts", "DateTime.", "new Random", "CurrentCulture", "Microsoft.")]
    [InlineData("Store", "HttpContext", "Markdig")]
    [InlineData("Cli", "Microsoft.AspNetCore", "Markdig")]
    [InlineData("Web", "Html.Raw", "FromSql", "ExecuteSql", "Markdig", "DateTime.Now", "DateTime.UtcNow")]
    public void A_room_does_not_touch_what_is_not_its_own(string room, params string[] forbidden)
    {
        Sources(room)
            .SelectMany(path => forbidden.Where(word => Uses(Code(path), word)).Select(word => $"{Repository.Relative(path)}: {word}"))
            .Should().BeEmpty("docs/architecture.md says what each room may touch");
    }

    [Fact]
    public void Raw_HTML_is_written_by_the_chart_and_prose_tag_helpers_alone()
    {
        Sources("Web")
            .Where(path => Code(path) is var code && (Uses(code, "HtmlString") || Uses(code, "SetHtmlContent") || Uses(code, "AppendHtml") || Uses(code, "WriteLiteral")))
            .Select(Path.GetFileName)
            .Should().BeSubsetOf(["ChartTagHelper.cs", "ProseTagHelper.cs", "ChangeText.cs"], "and by the two fixed spans of a rise or fall");
    }

    private static IEnumerable<string> References(string room, string element) =>
        XDocument.Load(Repository.PathTo("src", "ChinaAiWeekly." + room, $"ChinaAiWeekly.{room}.csproj"))
            .Descendants(element)
            .Select(reference => (string?)reference.Attribute("Include") ?? "");

    private static IEnumerable<string> Sources(string room) =>
        Repository.Files("src/ChinaAiWeekly." + room, "*.cs").Concat(Repository.Files("src/ChinaAiWeekly." + room, "*.cshtml"));

    /// <summary>A file without its comments: those may speak of what the code must not do.</summary>
    private static string Code(string path) =>
        string.Join('\n', File.ReadLines(path).Select(line => line.Split("//")[0]));

    private static bool Uses(string code, string word)
    {
        for (var at = code.IndexOf(word, StringComparison.Ordinal); at >= 0; at = code.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsLetterOrDigit(code[at - 1]) || code[at - 1] == '_')) return true;
        }

        return false;
    }
}
