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
        new("/", "/Index", Data, "view"),
        new("/issues", "/Issues/Index", Data),
        new("/issues/{date:date}", "/Issues/Issue", Data, "view"),
        new("/issues/{date:date}/source", "/Issues/Source", Data),
        new("/issues/{date:date}/source.md", "/Issues/SourceFile", []),
        new("/issues/{date:date}/revisions/{revision:int}/source", "/Issues/Source", Data),
        new("/news", "/News/Index", [Json, Csv, Atom], "category", "company", "from", "to", "page"),
        new("/news/{date:date}/{ordinal:int}", "/News/Item", [Json]),
        new("/companies", "/Companies/Index", Data, "segment", "confirmed", "all", "sort", "dir"),
        new("/companies/{slug}", "/Companies/Company", [Json, Csv, Svg, Atom], "view"),
        new("/returns", "/Returns/Index", [Json, Csv, Svg], "horizon", "segment", "issue", "weeks", "sort", "dir", "chart", "view"),
        new("/valuations", "/Valuations/Index", [Json, Csv, Svg], "issue", "segment", "x", "y", "sort", "dir", "view"),
        new("/market-shares", "/MarketShares/Index", [Json, Csv, Svg], "view"),
        new("/capex", "/Capex/Index", [Json, Csv, Svg], "view"),
        new("/benchmarks", "/Benchmarks/Index", [Json, Csv, Svg], "model", "view", "page"),
        new("/launches", "/Launches/Index", [Json, Csv, Svg], "company", "category", "view", "page"),
        new("/exhibits", "/Exhibits/Index", Data, "type", "page"),
        new("/issues/{date:date}/exhibits/{number:int}", "/Issues/Exhibit", [Json, Csv, Svg], "view"),
        new("/help/format", "/Help/Format", []),
        new("/help/format/{chapter}", "/Help/Chapter", []),
        new("/help/diagnostics/{code}", "/Help/Diagnostic", []),
        new("/sitemap.xml", "/Sitemap", []),
    ];
}
