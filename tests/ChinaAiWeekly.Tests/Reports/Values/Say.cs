using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Tests.Reports.Values;

/// <summary>Values in the short notation of the docs pages.</summary>
internal static class Say
{
    public static string Quantity(Quantity q) =>
        $"`[{q.Text}] {Number(q.Value, q.Upper)} {q.Unit ?? "-"}{(q.Qualifier is { } qualifier ? " " + Name(qualifier) : "")}`";

    public static string Cell(CellValue cell) => string.Join(' ', new[]
    {
        Value(cell), cell.Approximate ? "approximate" : "", cell.Forecast ? "forecast" : "", Bracketed(cell.Label), Bracketed(cell.Note),
    }.Where(part => part.Length > 0));

    public static string Pair(LabelledValue pair) => $"`{pair.Label}: {Value(pair.Value)}`";

    public static string Period(FiscalPeriod period) => $"`{period.Canonical}{(period.Forecast ? " forecast" : "")}`";

    public static string Date(DateOnly date) => $"`{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}`";

    private static string Value(CellValue cell) => cell.Kind switch
    {
        CellKind.NoValue => "no value",
        CellKind.NotANumber => "not a number",
        _ => Number(cell.Number, cell.Upper) + (cell.Unit is null ? "" : " " + cell.Unit),
    };

    private static string Number(decimal value, decimal? upper) =>
        value.ToString(CultureInfo.InvariantCulture) + (upper is { } top ? ".." + top.ToString(CultureInfo.InvariantCulture) : "");

    private static string Bracketed(string? text) => text is null ? "" : $"[{text}]";

    private static string Name(Qualifier qualifier) => char.ToLowerInvariant(qualifier.ToString()[0]) + qualifier.ToString()[1..];
}
