using static ChinaAiWeekly.Web.Twins.Ending;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>
/// Every public address of the site, in the order of docs/pages.md. To add a page: a <see cref="ViewPage{TView}"/>, its
/// <c>.cshtml</c>, one line here, one row in docs/pages.md.
/// </summary>
public static class PublicPages
{
    private static readonly Ending[] Data = [Json, Csv];

    public static IReadOnlyList<PublicPage> All { get; } =
    [
        new("/issues", "/Issues/Index", Data),
        new("/news", "/News/Index", [Json, Csv, Atom], "category", "company", "from", "to", "page"),
        new("/news/{date:date}/{ordinal:int}", "/News/Item", [Json]),
    ];
}
