using System.Globalization;
using System.Text;
using ChinaAiWeekly.Web.Settings;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>Rows below a head of stable column names, the same in both languages.</summary>
public sealed record CsvTable(IReadOnlyList<string> Head, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>
/// Rows as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are left alone.
/// In the demo every row ends with <c>true</c> in a column <c>demo</c>.
/// </summary>
internal sealed class CsvTwin(CsvTable table) : IActionResult
{
    private const string RunsAsFormula = "=+-@\t\r\n";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "text/csv; charset=utf-8";

        var isDemo = context.HttpContext.RequestServices.GetRequiredService<ChinaAiWeeklyOptions>().Demo;
        var marked = isDemo ? new CsvTable([.. table.Head, "demo"], table.Rows.Select(row => (IReadOnlyList<object?>)[.. row, true])) : table;
        await new CsvTwin(marked).WriteAsync(context.HttpContext.Response.Body, context.HttpContext.RequestAborted);
    }

    internal async Task WriteAsync(Stream body, CancellationToken cancellation)
    {
        // With a byte order mark: Excel takes a file without one for the system's code page and garbles Hangul.
        await body.WriteAsync(Encoding.UTF8.Preamble.ToArray(), cancellation);
        await using var csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var name in table.Head) csv.WriteField(name);
        await csv.EndRecordAsync(cancellation);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) csv.WriteField(Cell(cell));
            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        Enum member => Camel(member.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless(value.ToString() ?? ""),
    };

    private static string Harmless(string text) =>
        text.Length > 0 && RunsAsFormula.Contains(text[0], StringComparison.Ordinal)
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
