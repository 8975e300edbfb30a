using System.Globalization;
using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Tests.Support;

namespace ChinaAiWeekly.Tests.Synthesis;

/// <summary>One fact in a form that can be compared as a whole: a single wrong field makes it another fact.</summary>
internal sealed record StatedFact(string Kind, string Text);

/// <summary>Takes contract JSON apart into facts, the truth's and the reader's alike.</summary>
internal static class StatedFacts
{
    private static readonly HashSet<string> Known = [.. Catalogs.Shipped.Companies.Select(company => company.Slug)];
    private static readonly string[] Head = ["date", "dateSource", "headline", "lines", "sha256"];

    /// <param name="root">The document to take apart.</param>
    /// <param name="truth">The document that says which places are left open.</param>
    public static IEnumerable<StatedFact> Of(JsonElement root, JsonElement truth)
    {
        foreach (var field in Head) yield return new("issue", $"{field}: {Value(root.GetProperty("issue").GetProperty(field))}");
        foreach (var row in Items(root, "sections")) yield return Fact("sections", row, "line", "kind", "title");
        foreach (var item in Items(root, "news"))
        {
            yield return Fact("news", item, "line", "category", "categoryTitle", "headline");
            yield return Fact("news.date", item, "line", "date");
            yield return new("news.companies", $"{Value(item.GetProperty("line"))} {string.Join(' ', Items(item, "companies").Select(Value))}");
            foreach (var fact in Items(item, "facts")) yield return Fact("news.facts", fact, "line", "label", "text");
        }
        foreach (var row in Items(root, "exhibits")) yield return Fact("exhibits", row, "line", "label", "title", "type", "rows");
        foreach (var table in Items(root, "marketShares"))
            foreach (var row in Items(table, "rows"))
                yield return Inside("marketShares", table, ["exhibit", "market", "period"], row, "line", "name", "company", "percent");
        foreach (var series in Items(root, "capex"))
            foreach (var point in Items(series, "points"))
                yield return Inside("capex", series, ["exhibit", "company", "currency"], point, "line", "year", "amount", "approximate", "forecast");
        foreach (var table in Items(root, "benchmarks"))
            foreach (var score in Items(table, "scores"))
                yield return Inside("benchmarks", table, ["exhibit", "model"], score, "line", "benchmark", "score");
        foreach (var row in Items(root, "launches")) yield return Fact("launches", row, "line", "exhibit", "company", "category", "period", "text");
        foreach (var row in Items(root, "valuations"))
            yield return Fact("valuations", row, "line", "name", "company", "ticker", "fiscalYear", "forecast", "marketCap", "currency", "priceToEarnings", "priceToBook", "priceToSales", "metrics");
        foreach (var row in Items(root, "returns")) yield return Fact("returns", row, "line", "name", "company", "horizon", "percent", "segment", "note");
        foreach (var series in Items(root, "series"))
            foreach (var row in Items(series, "rows"))
                yield return Inside("series", series, ["exhibit", "title"], row, "line", "label", "column", "value", "unit", "approximate", "forecast");
        foreach (var row in Judged(root, truth, "quantities", "quantity")) yield return Fact("quantities", row, "line", "column", "value", "upper", "unit", "qualifier");
        foreach (var row in Judged(root, truth, "mentions", "mention")) yield return Fact("mentions", row, "line", "company", "text");
    }

    /// <summary>The rows of a list outside the places that the truth leaves open.</summary>
    private static IEnumerable<JsonElement> Judged(JsonElement root, JsonElement truth, string list, string what)
    {
        var open = Items(truth, "undecided").Where(span => span.GetProperty("of").GetString() == what)
            .Select(span => (Line: Number(span, "line"), Start: Number(span, "column"), End: Number(span, "column") + Number(span, "length"))).ToLookup(span => span.Line);
        return Items(root, list).Where(row => !row.TryGetProperty("column", out var column)
            || !open[Number(row, "line")].Any(span => column.GetInt32() >= span.Start && column.GetInt32() < span.End));
    }

    private static int Number(JsonElement item, string field) => item.GetProperty(field).GetInt32();

    private static StatedFact Fact(string kind, JsonElement item, params string[] fields) =>
        new(kind, string.Join(" · ", fields.Select(field => Field(item, field))));

    private static StatedFact Inside(string kind, JsonElement outer, string[] above, JsonElement item, params string[] fields) =>
        new(kind, string.Join(" · ", fields.Select(field => Field(item, field)).Concat(above.Select(field => Field(outer, field)))));

    private static string Field(JsonElement item, string field)
    {
        var value = Value(item.GetProperty(field));
        return field switch
        {
            "company" when item.TryGetProperty("name", out var name) && Universe.Unknown.Contains(name.GetString()) && !Known.Contains(value) => "any new slug",
            "model" => value.Split(" 성능 지표")[0],
            "exhibit" or "label" => value.Trim('<', '>', '[', ']'),
            _ => value,
        };
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.GetDecimal().ToString("0.########", CultureInfo.InvariantCulture),
        JsonValueKind.String => (value.GetString() ?? "").Normalize(NormalizationForm.FormC).Trim(),
        JsonValueKind.Object => string.Join(' ', value.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}={Value(field.Value)}")),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Value)),
        _ => value.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<JsonElement> Items(JsonElement root, string list) =>
        root.TryGetProperty(list, out var items) ? items.EnumerateArray() : [];
}
