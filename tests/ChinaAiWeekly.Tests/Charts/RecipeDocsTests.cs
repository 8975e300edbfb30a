using System.Text;
using ChinaAiWeekly.Tests.Charts.Recipes;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Charts;

/// <summary>docs/charts.md shows every recipe as it stands in the tests: words, code and picture.</summary>
public sealed class RecipeDocsTests
{
    private const string Marker = "\n## Recipes\n";

    [Fact]
    public void The_page_shows_every_recipe_and_no_other()
    {
        var page = Repository.Read("docs", "charts.md");
        page.Should().Contain(Marker);
        var head = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        Golden.Match(head + string.Concat(RecipeBook.All.Select(Section)), "docs", "charts.md");
    }

    [Fact]
    public void Headings_on_the_page_are_the_recipes_in_order() =>
        File.ReadLines(Repository.PathTo("docs", "charts.md")).Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..]).Should().Equal(RecipeBook.All.Select(recipe => recipe.Name));

    private static string Section(Recipe recipe) => $"""

        ### {recipe.Name}

        {recipe.Why}

        ![{recipe.Plot.Title}](../tests/ChinaAiWeekly.Tests/Golden/Charts/{recipe.Slug}.svg)

        ```csharp
        {Outdented(recipe.Code)}
        ```

        """;

    // The first line begins where the argument does, the others where they stand in the file.
    private static string Outdented(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        var text = new StringBuilder(lines[0].TrimEnd());
        foreach (var line in lines.Skip(1))
            text.Append('\n').Append(line.Length >= indent ? line[indent..].TrimEnd() : "");
        return text.ToString();
    }
}
