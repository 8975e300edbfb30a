using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>
/// The views of one figure and the one it is turned to. The address says which: <c>?view=hs-table.hc-source</c> turns two
/// figures, each by its id.
/// </summary>
/// <param name="Id">The figure's, unique on its page, letters and digits alone.</param>
/// <param name="Names">Chart, table, source, history: those it has. The first is shown where the address names none.</param>
public sealed record FigureTabs(string Id, IReadOnlyList<string> Names, string Active)
{
    public const string QueryKey = "view";
    public const string Chart = "chart";
    public const string Table = "table";
    public const string Source = "source";
    public const string History = "history";

    /// <summary>Source and history belong to published pages: a draft has neither yet.</summary>
    public static FigureTabs Of(HttpRequest request, string id, bool hasChart, bool hasHistory = false)
    {
        var isPublic = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageForm>() is not null;
        IReadOnlyList<string> names = [.. new[] { hasChart ? Chart : "", Table, isPublic ? Source : "", isPublic && hasHistory ? History : "" }.Where(name => name.Length > 0)];
        return new FigureTabs(id, names, names.FirstOrDefault(name => Turned(request).Contains($"{id}-{name}"), names[0]));
    }

    /// <summary>Of a figure that stands open on its table, such as a matrix of launches.</summary>
    public FigureTabs StartingWith(string name, HttpRequest request) =>
        this with { Names = [.. Names.OrderBy(other => other != name)], Active = Turned(request).Any(turned => turned.StartsWith(Id + "-", StringComparison.Ordinal)) ? Active : name };

    public string PanelId(string name) => $"{Id}-{name}";

    /// <summary>The page with this figure turned to another view, the others as they are.</summary>
    public string Address(HttpRequest request, string name)
    {
        var others = Turned(request).Where(turned => !turned.StartsWith(Id + "-", StringComparison.Ordinal));
        var views = string.Join('.', name == Names[0] ? others : others.Append(PanelId(name)));
        return Addresses.With(request, QueryKey, views.Length > 0 ? views : null) + "#" + Id;
    }

    private static string[] Turned(HttpRequest request) => request.Query[QueryKey].ToString().Split('.', StringSplitOptions.RemoveEmptyEntries);
}
