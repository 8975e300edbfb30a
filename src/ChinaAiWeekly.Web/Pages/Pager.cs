using System.Globalization;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>Which part of a long list a page shows. The twins of the page have all of it.</summary>
/// <param name="Page">From 1 on.</param>
/// <param name="Size">Entries a page.</param>
public sealed record Pager(int Page, int Pages, int Size)
{
    /// <param name="asked">What the address says; anything else than a page there is gives the nearest.</param>
    public static Pager Of(int count, int size, string? asked)
    {
        var pages = Math.Max(1, (count + size - 1) / size);
        return new(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, pages) : 1, pages, size);
    }

    /// <summary>The entries of this page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Page - 1) * Size).Take(Size);
}
