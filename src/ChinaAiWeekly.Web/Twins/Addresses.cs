using System.Globalization;
using ChinaAiWeekly.Web.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>Addresses inside the site. Paths only: what a browser needs, and nothing that a request could forge.</summary>
public static class Addresses
{
    public static string Issue(DateOnly date) => "/issues/" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Line(DateOnly issue, int line) => string.Create(CultureInfo.InvariantCulture, $"{Issue(issue)}/source#L{line}");

    public static string News(DateOnly issue, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"/news/{issue:yyyy-MM-dd}/{ordinal}");

    public static string Company(string slug) => "/companies/" + Uri.EscapeDataString(slug);

    public static string Exhibit(DateOnly issue, int number) => string.Create(CultureInfo.InvariantCulture, $"{Issue(issue)}/exhibits/{number}");

    /// <summary>A chapter of the help about the report format.</summary>
    public static string Chapter(string name) => "/help/format/" + Uri.EscapeDataString(name);

    /// <summary>What a diagnostic means.</summary>
    public static string Diagnostic(string code) => "/help/diagnostics/" + Uri.EscapeDataString(code);

    /// <summary>Where a reader says that a figure is wrong.</summary>
    public static string Report(DateOnly issue, int? line) =>
        string.Create(CultureInfo.InvariantCulture, $"/report?date={issue:yyyy-MM-dd}") + (line is { } number ? string.Create(CultureInfo.InvariantCulture, $"&line={number}") : "");

    /// <summary>The same page in another language, with the query keys the page knows.</summary>
    public static string In(HttpRequest request, Language language) =>
        Path(request) + Query(request, KnownKeys(request)).Add(LanguageChoice.QueryKey, language.Code);

    /// <summary>The same view in another form.</summary>
    public static string Twin(HttpRequest request, PageForm form, Ending ending) =>
        (form.Page.Address == "/" ? "/index" : Path(request)) + PublicPage.Suffix(ending) + Query(request, [.. form.Page.Query.Where(key => key != Figures.FigureTabs.QueryKey)]);

    /// <summary>The same view in another form, with query keys set to other values.</summary>
    public static string Twin(HttpRequest request, Ending ending, params IReadOnlyList<(string Key, string? Value)> changes) =>
        Path(request) + PublicPage.Suffix(ending) + Changed(request, [.. changes, (Figures.FigureTabs.QueryKey, null)]);

    /// <summary>The same page with query keys set to other values, or taken out where those are null.</summary>
    public static string With(HttpRequest request, params IReadOnlyList<(string Key, string? Value)> changes) =>
        Path(request) + Changed(request, changes);

    /// <summary>The same page with one query key set to another value, or taken out where that is null.</summary>
    public static string With(HttpRequest request, string key, string? value) => With(request, (key, value));

    /// <summary>The query keys that change the page's answer.</summary>
    public static IReadOnlyList<string> KnownKeys(HttpRequest request) =>
        request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageForm>()?.Page.Query ?? [];

    private static QueryString Changed(HttpRequest request, IReadOnlyList<(string Key, string? Value)> changes)
    {
        var query = Query(request, [.. KnownKeys(request).Where(known => changes.All(change => change.Key != known))]);
        foreach (var (key, value) in changes)
        {
            if (value is not null) query = query.Add(key, value);
        }

        return query;
    }

    private static string Path(HttpRequest request) =>
        request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
            ? new PathString(failed.OriginalPathBase).Add(failed.OriginalPath).ToUriComponent()
            : request.PathBase.Add(request.Path).ToUriComponent();

    private static QueryString Query(HttpRequest request, IReadOnlyList<string> keys)
    {
        var query = new QueryBuilder();
        foreach (var key in keys)
        {
            if (request.Query[key].ToString() is { Length: > 0 } value) query.Add(key, value);
        }

        return query.ToQueryString();
    }
}
