namespace ChinaAiWeekly.Reports.Values;

/// <summary>Currencies written before the number: US$140m, RMB 2.6bn, ¥500.</summary>
internal static class Currencies
{
    private static readonly (string Sign, string Code)[] Prefixes =
    [
        ("US$", "USD"), ("USD", "USD"), ("HK$", "HKD"), ("HKD", "HKD"), ("NT$", "TWD"), ("TWD", "TWD"), ("S$", "SGD"), ("SGD", "SGD"),
        ("A$", "AUD"), ("AUD", "AUD"), ("C$", "CAD"), ("CAD", "CAD"), ("RMB", "CNY"), ("Rmb", "CNY"), ("CNY", "CNY"), ("CNH", "CNY"), ("CN¥", "CNY"), ("JP¥", "JPY"),
        ("JPY", "JPY"), ("KRW", "KRW"), ("EUR", "EUR"), ("GBP", "GBP"), ("INR", "INR"), ("$", "USD"), ("¥", "CNY"), ("€", "EUR"), ("₩", "KRW"), ("£", "GBP"), ("₹", "INR"),
    ];

    private static readonly LetterTable<(string Sign, string Code)> BySign = new(Prefixes, prefix => prefix.Sign[..1]);

    private static readonly CharacterMap Beginnings = new("UHNTSACRJKEGI$¥€₩£₹".Contains);

    public static bool Begin(char c) => Beginnings.Contains(c);

    /// <summary>Reads a currency at <paramref name="at"/>; one blank behind it belongs to it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out string code, out int end)
    {
        (code, end) = ("", at);
        foreach (var (sign, currency) in BySign[Glyphs.At(text, at)])
        {
            if (!Glyphs.StartsWith(text, at, sign)) continue;
            code = currency;
            end = Glyphs.SkipBlank(text, at + sign.Length);
            return true;
        }

        return false;
    }
}
