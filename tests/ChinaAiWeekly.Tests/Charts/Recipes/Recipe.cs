using System.Runtime.CompilerServices;
using ChinaAiWeekly.Charts;

namespace ChinaAiWeekly.Tests.Charts.Recipes;

/// <summary>
/// One picture under test: what it shows and the code that describes it, which is printed in docs/charts.md as it
/// stands here.
/// </summary>
public sealed record Recipe(string Name, string Why, Plot Plot, [CallerArgumentExpression(nameof(Plot))] string Code = "")
{
    /// <summary>The name as part of a file name.</summary>
    public string Slug => Name.ToLowerInvariant().Replace(' ', '-').Replace(",", "", StringComparison.Ordinal);

    public override string ToString() => Name;
}

/// <summary>All recipes, in the order of docs/charts.md.</summary>
public static class RecipeBook
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        .. DivergingBarRecipes.All,
        .. BarRecipes.All,
        .. ShareBarRecipes.All,
        .. ColumnRecipes.All,
        .. LineRecipes.All,
        .. PointRecipes.All,
        .. GridRecipes.All,
    ];
}
