using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Localization;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Localization;

/// <summary>Every word of the interface exists in both languages, and no page carries words of its own.</summary>
public sealed partial class ResourceTests
{
    private static readonly IReadOnlyList<string> Sources =
        [.. Repository.Files("src/ChinaAiWeekly.Web", "*.cshtml"), .. Repository.Files("src/ChinaAiWeekly.Web", "*.cs")];

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        foreach (var file in Files())
        {
            Keys(file, "en").Should().BeEquivalentTo(Keys(file, ""), $"Resources/{file} speaks two languages");
        }
    }

    [Fact]
    public void Every_key_that_the_code_names_has_words()
    {
        var keys = Files().SelectMany(file => Keys(file, "").Select(key => $"{file}.{key}")).ToHashSet();
        Sources.SelectMany(path => KeyUse().Matches(File.ReadAllText(path)).Select(match => (Repository.Relative(path), Key: match.Groups[1].Value)))
            .Where(use => !keys.Contains(use.Key) && !keys.Any(key => key.StartsWith(use.Key, StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Fact]
    public void Placeholders_are_the_same_in_both_languages()
    {
        foreach (var file in Files())
        {
            foreach (var key in Keys(file, ""))
            {
                var name = $"{file}.{key}";
                Placeholders(new UiText(Language.English)[name]).Should().Equal(Placeholders(new UiText(Language.Korean)[name]), name);
            }
        }
    }

    [Fact]
    public void No_page_and_no_page_model_carries_Korean_words() =>
        Sources.Where(path => Repository.Relative(path).Contains("/Pages/", StringComparison.Ordinal))
            .SelectMany(path => File.ReadLines(path).Select((line, index) => (line: line.Split("//")[0], at: $"{Repository.Relative(path)}:{index + 1}")))
            .Where(line => Hangul().IsMatch(line.line))
            .Select(line => line.at)
            .Should().BeEmpty("words stand in Resources");

    [Fact]
    public void No_page_carries_English_words() =>
        Repository.Files("src/ChinaAiWeekly.Web", "*.cshtml")
            .SelectMany(path => Bare().Matches(Markup(File.ReadAllText(path))).Select(match => $"{Repository.Relative(path)}: {match.Value.Trim()}"))
            .Should().BeEmpty("words stand in Resources");

    private static IEnumerable<string> Files() =>
        Repository.Files("src/ChinaAiWeekly.Web/Resources", "*.restext")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.EndsWith(".en", StringComparison.Ordinal));

    private static IReadOnlyList<string> Keys(string file, string culture)
    {
        var manager = new ResourceManager("ChinaAiWeekly.Web.Resources." + file, typeof(UiText).Assembly);
        return manager.GetResourceSet(CultureInfo.GetCultureInfo(culture), true, false) is { } set
            ? [.. set.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)]
            : [];
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What is left of a page when code, comments and tags are taken out, roughly: enough to find bare words.</summary>
    private static string Markup(string page) => string.Join('\n',
        page.Split('\n').Where(line => line.TrimStart() is { Length: > 0 } text && text[0] is '<' && !text.StartsWith("<svg", StringComparison.Ordinal)));

    [GeneratedRegex(@"""([A-Z]\w+\.[A-Z]\w+)""[\],]")]
    private static partial Regex KeyUse();

    [GeneratedRegex(@"[가-힣]")]
    private static partial Regex Hangul();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[a-z""/]>)[^<>@{}]*[A-Za-z]{2,}[^<>@{}]*(?=</)")]
    private static partial Regex Bare();
}
