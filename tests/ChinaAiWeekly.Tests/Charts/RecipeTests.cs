using System.Xml.Linq;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Tests.Charts.Recipes;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

/// <summary>What holds for every recipe, and so for every kind of plot.</summary>
public sealed class RecipeTests
{
    public static TheoryData<string> Names => [.. RecipeBook.All.Select(recipe => recipe.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_the_picture_under_review(string name)
    {
        var recipe = Find(name);
        Golden.Match(ChartSvg.Standalone(recipe.Plot) + "\n", "tests", "ChinaAiWeekly.Tests", "Golden", "Charts", recipe.Slug + ".svg");
    }

    [Fact]
    public void Draws_each_kind_of_plot_for_a_page_as_reviewed()
    {
        foreach (var recipe in RecipeBook.All.DistinctBy(recipe => recipe.Plot.GetType()))
            Golden.Match(ChartSvg.Inline(recipe.Plot) + "\n", "tests", "ChinaAiWeekly.Tests", "Golden", "Charts", "Inline", recipe.Slug + ".svg");
    }

    [Fact]
    public void Every_kind_of_plot_has_a_recipe() =>
        RecipeBook.All.Select(recipe => recipe.Plot.GetType()).Distinct().Should().BeEquivalentTo(
            typeof(Plot).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Plot))));

    [Fact]
    public void No_golden_is_left_over()
    {
        var names = RecipeBook.All.Select(recipe => recipe.Slug + ".svg").ToList();
        Directory.GetFiles(Repository.PathTo("tests", "ChinaAiWeekly.Tests", "Golden", "Charts"))
            .Select(Path.GetFileName).Should().BeSubsetOf(names);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_touches_another_or_leaves_the_picture(string name)
    {
        foreach (var width in new[] { ChartSvg.NarrowestWidth, 720, 1216 })
        {
            // What is laid out for the narrowest width must hold at every greater one as well.
            foreach (var shown in new[] { width, 1216 })
                Collisions.In(ChartSvg.Draw(Find(name).Plot, width), width, shown).Should().BeEmpty($"laid out for {width} px, shown at {shown} px");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void On_a_page_nothing_touches_at_any_width(string name)
    {
        foreach (var shown in new[] { ChartSvg.NarrowestWidth, ChartSvg.WideWidth - 1, ChartSvg.WideWidth, 1216, 1600 })
            Collisions.In(ChartSvg.DrawInline(Find(name).Plot), ChartSvg.NarrowestWidth, shown).Should().BeEmpty($"shown at {shown} px");
    }

    [Fact]
    public void A_wide_scatter_prints_names_that_a_narrow_one_has_no_room_for()
    {
        var plot = Find("A crowded scatter").Plot;
        var wide = ChartSvg.DrawInline(plot).Texts.Count(text => text.Class.EndsWith(" w", StringComparison.Ordinal));
        wide.Should().BeGreaterThan(10);
        ChartSvg.Standalone(plot).Should().NotContain(" w\"", "a file has one width");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_well_formed_and_safe_in_both_forms(string name)
    {
        foreach (var svg in new[] { ChartSvg.Inline(Find(name).Plot), ChartSvg.Standalone(Find(name).Plot), ChartSvg.Standalone(Find(name).Plot, 328) })
        {
            var root = XDocument.Parse(svg).Root;
            root.Should().NotBeNull();
            svg.Should().NotContainAny("NaN", "Infinity", "∞", "style=");
            (root?.DescendantsAndSelf().Attributes("id").Select(id => id.Value) ?? []).Should().OnlyHaveUniqueItems();
            Classes(root).Should().BeSubsetOf([.. Palette.Classes, "chart", "w"], "only these have a style");
        }
    }

    [Fact]
    public void Ids_begin_with_the_prefix_given()
    {
        foreach (var recipe in RecipeBook.All)
        {
            XDocument.Parse(ChartSvg.Inline(recipe.Plot)).Descendants().Attributes("id")
                .Should().OnlyContain(id => id.Value.StartsWith(recipe.Plot.Id, StringComparison.Ordinal));
        }
    }

    private static Recipe Find(string name) => RecipeBook.All.Single(recipe => recipe.Name == name);

    private static IEnumerable<string> Classes(XElement? root) => (root?.DescendantsAndSelf() ?? [])
        .SelectMany(element => ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct();
}
