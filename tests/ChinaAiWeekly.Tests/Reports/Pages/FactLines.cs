using System.Globalization;
using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Tests.Reports.Pages;

/// <summary>
/// What was read from an issue, a line a fact: its kind first, its source line last. The pages in docs/report-format/ state
/// their examples so; docs/report-format/README.md explains the form.
/// </summary>
internal static class FactLines
{
    public static IEnumerable<string> Of(ParsedIssue issue)
    {
        foreach (var section in issue.Sections)
            yield return $"section {Name(section.Kind)} | {section.Title} @{section.Span.Line}";
        foreach (var item in issue.News)
        {
            yield return $"news {Name(item.Category)} | {item.CategoryTitle} | {item.Headline} | {Date(item.Date)} | {string.Join(", ", item.Companies)} @{item.HeadlineSpan.Line}";
            foreach (var fact in item.Facts)
                yield return $"fact {new string('>', fact.Level)}{fact.Label ?? "-"}: {fact.Text} @{fact.Span.Line}";
            foreach (var link in item.Links)
                yield return $"link {link.Text} {link.Address} @{link.Span.Line}";
        }
        foreach (var exhibit in issue.Exhibits)
        {
            yield return $"exhibit {Name(exhibit.Type)} | {exhibit.Label ?? "-"} | {exhibit.Title} | {exhibit.Rows} @{exhibit.TitleSpan.Line}";
            foreach (var text in exhibit.Commentary)
                yield return $"commentary {text.Label}: {text.Text} @{text.Span.Line}";
            if (exhibit.Source is { } source)
                yield return $"source {source.Label}: {source.Text} @{source.Span.Line}";
        }
        foreach (var line in issue.MarketShares.SelectMany(table => table.Rows.Select(row =>
            $"share {table.Market}, {table.Period ?? "-"} | {row.Name} = {row.Company ?? "-"} | {Number(row.Percent)} @{row.Span.Line}")))
            yield return line;
        foreach (var line in issue.Capex.SelectMany(series => series.Points.Select(point =>
            $"capex {series.Company ?? "-"} | {point.Year}{Marks(point.Approximate, point.Forecast)} | {Number(point.Amount)} {series.Currency} @{point.Span.Line}")))
            yield return line;
        foreach (var line in issue.Benchmarks.SelectMany(table => table.Scores.Select(score =>
            $"score {table.Model} | {score.Benchmark} | {Number(score.Score)} @{score.Span.Line}")))
            yield return line;
        foreach (var launch in issue.Launches)
            yield return $"launch {launch.Company ?? "-"} | {launch.Category} | {launch.Period ?? "-"} | {launch.Text} @{launch.Span.Line}";
        foreach (var row in issue.Valuations)
            yield return $"valuation {row.Name} = {row.Company ?? "-"} | {row.Ticker ?? "-"} | {row.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "-"}{Marks(false, row.Forecast)}{Metrics(row)} @{row.Span.Line}";
        foreach (var row in issue.Returns)
            yield return $"return {row.Name} = {row.Company ?? "-"} | {row.Horizon} | {Number(row.Percent)} | {row.Segment ?? "-"}{(row.Note is null ? "" : $" | {row.Note}")} @{row.Span.Line}";
        foreach (var row in issue.Directions)
            yield return $"direction {row.Name} = {row.Company ?? "-"} | {row.Sign} @{row.Span.Line}";
        foreach (var line in issue.Series.SelectMany(series => series.Rows.Select(row =>
            $"series {row.Label} | {row.Column ?? "-"} | {Number(row.Value)} {row.Unit ?? "-"}{Marks(row.Approximate, row.Forecast)} @{row.Span.Line}")))
            yield return line;
        foreach (var found in issue.Quantities)
            yield return $"quantity {found.Text} | {Number(found.Value)}{(found.Upper is { } upper ? $"..{Number(upper)}" : "")} {found.Unit ?? "-"}{(found.Qualifier is { } qualifier ? $" {Name(qualifier)}" : "")} @{found.Span.Line}";
        foreach (var one in issue.Diagnostics)
            yield return $"{Name(one.Severity)} {one.Code} @{one.Span.Line}";
        foreach (var line in issue.Coverage.UnusedLines)
            yield return $"unused @{line}";
        yield return $"head {Date(issue.Head.Date)} {(issue.Head.DateSource is { } from ? Name(from) : "-")} | {issue.Head.Headline} | {issue.Head.Title ?? "-"} | {issue.Head.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"} | {string.Join(", ", issue.Head.Authors)} | {issue.Head.Language ?? "-"}";
    }

    /// <summary>The first word of a line.</summary>
    public static string Kind(string line) => line.Split(' ')[0];

    private static string Metrics(Valuation row)
    {
        var parts = new List<string>();
        if (row.MarketCap is { } cap)
            parts.Add($"cap {Number(cap)} {row.Currency ?? "-"}");
        if (row.PriceToEarnings is { } earnings)
            parts.Add($"PER {Number(earnings)}");
        if (row.PriceToBook is { } book)
            parts.Add($"PBR {Number(book)}");
        if (row.PriceToSales is { } sales)
            parts.Add($"PSR {Number(sales)}");
        parts.AddRange(row.Metrics.Select(metric => $"{metric.Key} {Number(metric.Value)}"));
        return string.Concat(parts.Select(part => $" | {part}"));
    }

    private static string Marks(bool approximate, bool forecast) => (approximate ? " about" : "") + (forecast ? " forecast" : "");

    private static string Number(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);

    private static string Date(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture) ?? "-";

    private static string Name<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
