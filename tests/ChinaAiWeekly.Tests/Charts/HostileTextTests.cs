using System.Xml.Linq;
using ChinaAiWeekly.Charts;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

public sealed class HostileTextTests
{
    public static TheoryData<string> Names =>
    [
        "<script>alert(1)</script>", "\"onload=\"alert(1)", "'&amp;<!--", "]]>", "a\u0000b\u0001c\u000Bd\u001Be\u007Ff",
        "\uD800", "\uDC00x", "한\uD83D글", "😀", "\uFFFE\uFFFF", "\r\n\t", "", "   ",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_plot_stays_well_formed_whatever_it_is_called(string name)
    {
        foreach (var plot in Plots(name))
        {
            foreach (var svg in new[] { ChartSvg.Inline(plot), ChartSvg.Standalone(plot) })
            {
                var elements = (XDocument.Parse(svg).Root?.DescendantsAndSelf() ?? []).ToList();
                elements.Select(element => element.Name.LocalName).Should().NotContain(["script", "foreignObject", "image"]);
                elements.Attributes().Select(attribute => attribute.Name.LocalName)
                    .Should().NotContain(attribute => attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase));
                svg.Any(char.IsControl).Should().BeFalse();
            }
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("  JaVaScript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("", false)]
    [InlineData("/issues/2025-09-10/source#L50", true)]
    [InlineData("source#a:b", true)]
    [InlineData("https://example.com/", true)]
    public void Only_addresses_that_cannot_run_code_become_links(string address, bool isLink)
    {
        var plot = new BarPlot { Id = "x", Title = "x", Rows = [new("가", 1m, "1") { Href = address }] };
        ChartSvg.Inline(plot).Contains("<a href", StringComparison.Ordinal).Should().Be(isLink);
    }

    [Fact]
    public void A_mark_with_an_address_is_a_link_that_says_its_value_and_its_source_line()
    {
        var svg = XDocument.Parse(ChartSvg.Inline(new BarPlot
        {
            Id = "x",
            Title = "x",
            Rows = [new("알리바바", 35.8m, "35.8%") { Href = "/source#L50", Note = "알리바바 35.8% · 원문 50행" }],
        }));
        var link = svg.Descendants("a").Single();
        ((string?)link.Attribute("aria-label")).Should().Be("알리바바 35.8% · 원문 50행");
        ((string?)link.Element("title")).Should().Be("알리바바 35.8% · 원문 50행");
        ((string?)svg.Root?.Attribute("role")).Should().Be("group", "what is inside an image cannot be reached");
    }

    private static IEnumerable<Plot> Plots(string name)
    {
        var mark = new Mark(name, 3.2m, name) { Note = name, Href = name };
        yield return new BarPlot { Id = "p", Title = name, Description = name, Source = name, Rows = [mark], Reference = new(1, name) };
        yield return new BarPlot { Id = "p", Title = name, EmptyText = name, Rows = [] };
        yield return new GroupedBarPlot { Id = "p", Title = name, Groups = [new(name, [mark])] };
        yield return new ShareBarPlot { Id = "p", Title = name, Lead = mark, Stack = [mark], StackName = name, StackLabel = name, GapLabel = name };
        yield return new DivergingBarPlot { Id = "p", Title = name, Rows = [mark, mark with { Value = null }] };
        yield return new ColumnPlot { Id = "p", Title = name, Columns = [new(name, 3.2m, name) { Below = name, IsForecast = true }] };
        yield return new LinePlot { Id = "p", Title = name, Series = [new(name, [new(1, 2, name), new(2, 3, name)])], AxisLabels = [new(1, name)] };
        yield return new ScatterPlot { Id = "p", Title = name, AcrossLabel = name, UpwardsLabel = name, Points = [new(name, 1, 2, name)] };
        yield return new StripPlot { Id = "p", Title = name, Marks = [mark with { IsFocal = true }] };
        yield return new HeatmapPlot { Id = "p", Title = name, Columns = [name], Rows = [new(name, [mark])] };
        yield return new TimelinePlot { Id = "p", Title = name, Lanes = [new(name, [new(name, new DateOnly(2025, 9, 1))])] };
        yield return new Sparkline { Id = "p", Title = name, Values = [1] };
    }
}
