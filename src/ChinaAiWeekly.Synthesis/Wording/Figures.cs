using System.Globalization;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>Digits, written the same under every culture.</summary>
internal static class Figures
{
    /// <summary>With thousands separators and at most four decimal places.</summary>
    public static string Grouped(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>With exactly one decimal place.</summary>
    public static string Tenths(decimal value) => value.ToString("#,0.0", CultureInfo.InvariantCulture);

    public static string FullWidth(string text) => string.Concat(text.Select(letter => letter switch
    {
        >= '0' and <= '9' => (char)(letter - '0' + '０'),
        '.' => '．',
        ',' => '，',
        '%' => '％',
        '+' => '＋',
        '-' => '－',
        _ => letter,
    }));

    /// <summary>The value with so many leading digits kept.</summary>
    public static decimal Leading(decimal value, int digits)
    {
        var step = 1m;
        while (Math.Abs(value) / step >= 10) step *= 10;
        for (var digit = 1; digit < digits; digit++) step /= 10;
        return Math.Round(value / step) * step;
    }
}
