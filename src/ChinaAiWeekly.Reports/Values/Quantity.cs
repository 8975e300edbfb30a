namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// A number with a unit or scale, found in a text. <paramref name="Text"/> is as written without qualifier and particle;
/// <paramref name="Value"/> is in units (3,800억 위안 is 380,000,000,000 CNY), a percentage in percent.
/// </summary>
/// <param name="Upper">The other end of a range, else null.</param>
/// <param name="Unit">
/// ISO 4217 for money; %, %p, bp, times, count, shares; any other as written (대, 명, TOPs); null for a bare scale (3만 5천).
/// </param>
/// <param name="Qualifier">The strongest one: a bound before approximate before forecast.</param>
/// <param name="Start">UTF-16 units from the beginning of the scanned text.</param>
public sealed record Quantity(
    string Text,
    decimal Value,
    decimal? Upper,
    string? Unit,
    Qualifier? Qualifier,
    bool Approximate,
    bool Forecast,
    int Start,
    int Length)
{
    public int End => Start + Length;
}
