using System.Text.RegularExpressions;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

/// <summary>A picture on a page and the same picture as a file look alike: one palette, two places.</summary>
public sealed class StylesheetTests
{
    private static readonly string Css = Repository.Read("src", "ChinaAiWeekly.Web", "wwwroot", "style.css");

    [Fact]
    public void The_stylesheet_of_the_pages_knows_every_class_name()
    {
        var styled = Regex.Matches(Css, @"\.chart [^{]*\{").SelectMany(rule => Regex.Matches(rule.Value, @"\.([\w-]+)")).Select(name => name.Groups[1].Value);
        Palette.Classes.Should().BeSubsetOf(styled);
    }

    [Fact]
    public void Both_have_the_same_colours() =>
        Regex.Matches(Css, @"--([\w-]+):\s*light-dark\((#\w+), (#\w+)\)").Select(token => (token.Groups[1].Value, token.Groups[2].Value, token.Groups[3].Value))
            .Should().Contain(Palette.Tokens);

    [Fact]
    public void Every_rule_of_the_standalone_style_names_a_colour_that_exists() =>
        ChartSvg.StandaloneStyle.Should().NotContainAny(":}", ":;", "var(");
}
