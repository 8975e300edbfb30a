namespace ChinaAiWeekly.Reports.Values;

/// <summary>What a cell or row value says: a number, explicitly none (N/A, 적자), or something else.</summary>
public enum CellKind { Value, NoValue, NotANumber }

/// <summary>A whole cell or row value, such as <c>약 125 (예상)</c>, <c>PER 18.1배</c> or <c>△11.4%</c>.</summary>
/// <param name="Number">In units (scale multiplied out); 0 unless <see cref="CellKind.Value"/>.</param>
/// <param name="Upper">The other end of a range.</param>
/// <param name="Unit">As <see cref="Quantity.Unit"/>; taken from the hint where the cell names none.</param>
/// <param name="Label">Words before the number that are no qualifier: PER, 시가총액.</param>
/// <param name="Note">What stands behind the number, without its parentheses.</param>
/// <param name="Start">Of the number with sign and unit, in the cell.</param>
public sealed record CellValue(
    CellKind Kind,
    decimal Number,
    decimal? Upper,
    string? Unit,
    Qualifier? Qualifier,
    bool Approximate,
    bool Forecast,
    string? Label,
    string? Note,
    int Start,
    int Length)
{
    /// <summary>Reads a whole cell; <paramref name="hint"/> is the unit that the title or column names.</summary>
    public static CellValue Read(ReadOnlySpan<char> cell, UnitHint? hint = null) => CellReader.Read(cell, hint);
}
