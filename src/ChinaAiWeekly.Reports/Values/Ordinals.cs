namespace ChinaAiWeekly.Reports.Values;

/// <summary>Numbers that are read and measure nothing: places in an order, numbers of parties, stretches of time.</summary>
internal static class Ordinals
{
    private const int MostParties = 10;

    private static readonly string[] Behind = ["분기", "번째", "대째"];

    /// <summary>1위, 2~4위, 2단계, 펀드 3기, 3사, 5년간, 7개 분기 연속, 1만 번째, 500위안 for 1대당.</summary>
    /// <param name="folded">The text that the quantity was found in.</param>
    public static bool Include(ReadOnlySpan<char> folded, Quantity quantity) => quantity.Unit switch
    {
        "위" => true,
        "단계" => quantity.Upper is null,
        "사" or "인" or "기" => quantity.Value < MostParties,
        // The stretches that returns are over.
        "shares" when quantity.Value is 1 or 4 or 13 or 52 && quantity.Text.EndsWith('주') => true,
        var unit => CalendarWords.Measure(unit),
    } || Glyphs.StartsWithAny(folded, Glyphs.SkipBlank(folded, quantity.End), Behind) || (quantity.Value == 1 && Glyphs.At(folded, quantity.End) == '당');
}
