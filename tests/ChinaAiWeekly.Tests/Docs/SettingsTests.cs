using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Settings;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Docs;

/// <summary>docs/settings.md and the options name the same settings, with the same defaults.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public void Every_setting_of_the_site_stands_in_the_docs_with_its_default()
    {
        var options = new ChinaAiWeeklyOptions();
        var exist = typeof(ChinaAiWeeklyOptions).GetProperties()
            .Select(property => (property.Name, Default: property.GetValue(options)?.ToString()?.TrimEnd('/') is { Length: > 0 } value ? $"`{value}`" : "empty"));
        Rows("The site").Should().BeEquivalentTo(exist);
    }

    private static IEnumerable<(string Name, string Default)> Rows(string section) =>
        Row().Matches(Repository.Read("docs", "settings.md").Split("\n## ").Single(part => part.StartsWith(section, StringComparison.Ordinal)))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    [GeneratedRegex(@"^\| `(\w+)` \| (.+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
