using AngleSharp.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

/// <summary>Reads the data pages as a browser without scripts does.</summary>
internal static class DataPage
{
    /// <summary>The sample issue's views, as addresses below which its figures stand.</summary>
    public static TheoryData<Engine> Engines => TestDatabase.Engines;

    /// <summary>The rows of the first table with this caption, cell texts with blanks drawn together.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector + " tbody tr").Select(row => (IReadOnlyList<string>)[.. row.Children.Select(cell => Words(cell))])];

    /// <summary>What a reader hears: signs in words for the ear, none of the arrows for the eye alone.</summary>
    public static string Words(this IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[aria-hidden=true], svg").ToList()) hidden.Remove();
        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The link of the number with this text.</summary>
    public static IElement? Number(this IParentNode page, string words) => page.QuerySelectorAll("a.n").FirstOrDefault(link => link.Words() == words);
}
