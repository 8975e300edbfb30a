using System.Globalization;
using ChinaAiWeekly.Reports.Values;
using Xunit;

namespace ChinaAiWeekly.Tests.Reports.Values;

/// <summary>The examples of docs/report-format are true.</summary>
public sealed class ValuesDocsTests
{
    private static readonly DateOnly Issue = new(2025, 9, 10);

    [Fact]
    public void Quantities_are_read_as_the_page_says() =>
        new DocsPage("numbers.md").Holds("text", "quantities", text => Join(QuantityScanner.Scan(text).Select(Say.Quantity)));

    [Fact]
    public void Cells_are_read_as_the_page_says() =>
        new DocsPage("numbers.md").Holds("cell", "reads", row =>
        {
            var parts = row.Split(" @ ");
            return Say.Cell(CellValue.Read(parts[0], parts.Length > 1 ? UnitHint.Find(parts[1]) : null));
        });

    [Fact]
    public void Pairs_of_a_line_are_read_as_the_page_says() =>
        new DocsPage("numbers.md").Holds("line", "pairs", line => Join(LabelledValue.Scan(line).Select(Say.Pair)));

    [Fact]
    public void Dates_are_read_as_the_page_says() =>
        new DocsPage("dates.md").Holds("text", "dates", text => Join(ReportDate.Scan(text, Issue).Select(d => Say.Date(d.Date))));

    [Fact]
    public void A_date_takes_the_year_that_its_issue_gives() =>
        new DocsPage("dates.md").Holds("issue", "text", "date", (issue, text) =>
            Say.Date(ReportDate.Scan(text, DateOnly.ParseExact(issue, "yyyy-MM-dd", CultureInfo.InvariantCulture))[0].Date));

    [Fact]
    public void Periods_are_read_as_the_page_says() =>
        new DocsPage("dates.md").Holds("text", "periods", text => Join(FiscalPeriod.Scan(text, Issue.Year).Select(p => Say.Period(p.Period))));

    [Fact]
    public void A_file_name_gives_the_date_that_the_page_says() =>
        new DocsPage("dates.md").Holds("file name", "date", name => IssueDate.FromFileName(name) is { } date ? Say.Date(date) : "");

    [Fact]
    public void A_text_gives_the_date_that_the_page_says() =>
        new DocsPage("dates.md").Holds("text", "date", text => IssueDate.Infer(text) is { } found ? Say.Date(found.Date) : "");

    [Fact]
    public void Tickers_are_kept_as_the_page_says() =>
        new DocsPage("tickers.md").Holds("written", "ticker", text => Ticker.TryParse(text, out var ticker) ? ticker.Canonical : "");

    [Fact]
    public void Tickers_are_found_as_the_page_says() =>
        new DocsPage("tickers.md").Holds("text", "tickers", text => Join(Ticker.Scan(text).Select(t => $"`{t.Ticker}`")));

    [Fact]
    public void Numbers_are_counted_as_the_page_says() =>
        new DocsPage("coverage.md").Holds("text", "numbers", text => Join(NumberScanner.Scan(text).Select(n => $"`{text.Substring(n.Start, n.Length)}`")));

    private static string Join(IEnumerable<string> parts) => string.Join(' ', parts);
}
