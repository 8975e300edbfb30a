using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>What a shared partial shows.</summary>
/// <param name="Id">Prefix of the ids in its picture; unique on the page.</param>
/// <param name="Focal">Slug of the company that the page is about; null where it is about all of them.</param>
/// <param name="Class">Its place in the grid.</param>
/// <param name="HasHistoryBeside">True where the page shows the course from issue to issue beside it: no view of its own then.</param>
/// <param name="Publisher">Whose the data are, where the exhibit says so and <paramref name="Data"/> does not.</param>
public sealed record Shown<T>(T Data, string Id, string? Focal = null, string Class = "", bool HasHistoryBeside = false, string? Publisher = null);

/// <summary>The last line of a figure: where it comes from and where its data are.</summary>
/// <param name="Address">Of the exhibit.</param>
/// <param name="HasPicture">Whether the address has an <c>.svg</c>.</param>
public sealed record FigureEnd(string Address, IReadOnlyList<int> Lines, string? Publisher = null, bool HasPicture = true)
{
    public string Svg { get; private init; } = Address + ".svg";

    public string Csv { get; private init; } = Address + ".csv";

    public string Json { get; private init; } = Address + ".json";

    /// <summary>Of a figure that a page computes from its whole view: the page's own address and twins.</summary>
    public static FigureEnd OfPage(HttpRequest request, string id, IReadOnlyList<int> lines, params IReadOnlyList<(string Key, string? Value)> picture) =>
        new($"{Addresses.With(request)}#{id}", lines)
        {
            Svg = Addresses.Twin(request, Ending.Svg, picture),
            Csv = Addresses.Twin(request, Ending.Csv),
            Json = Addresses.Twin(request, Ending.Json),
        };
}

/// <summary>The line above a figure: its exhibit, and the views that it can be turned to.</summary>
public sealed record FigureHead(Store.Views.ExhibitKey Exhibit, FigureTabs Tabs);

/// <summary>The lines that a figure was read from, shown as they stand in the report.</summary>
public sealed record SourcePanel(DateOnly Issue, IReadOnlyList<int> Lines);

/// <summary>The issues that a page can be turned to.</summary>
public sealed record IssueChoice(IReadOnlyList<Store.Views.IssueKey> Issues, Store.Views.IssueKey Current);
