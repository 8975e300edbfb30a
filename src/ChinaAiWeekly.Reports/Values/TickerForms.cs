namespace ChinaAiWeekly.Reports.Values;

/// <summary>The notations of a listing and the one that is kept.</summary>
internal static class TickerForms
{
    /// <summary>What stands before a colon: the exchange.</summary>
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Exchanges = Map(
    [
        ("HKEX", "HK"), ("SEHK", "HK"), ("HKG", "HK"), ("홍콩", "HK"), ("SZSE", "SZ"), ("SHE", "SZ"), ("SSE", "SH"), ("SHSE", "SH"), ("SHA", "SH"), ("BSE", "BJ"),
        ("NASDAQ", "US"), ("NYSE", "US"), ("AMEX", "US"), ("나스닥", "US"), ("KRX", "KS"), ("KOSPI", "KS"), ("KOSDAQ", "KQ"),
        ("TYO", "JP"), ("TSE", "JP"), ("TPE", "TT"), ("TWSE", "TT"), ("AMS", "NA"), ("ETR", "GR"), ("FRA", "GR"), ("EPA", "FP"),
    ]);

    /// <summary>What stands behind a number.</summary>
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NumberSuffixes = Map(
    [
        ("HK", "HK"), ("SZ", "SZ"), ("SH", "SH"), ("SS", "SH"), ("BJ", "BJ"), ("CH", "CN"), ("KS", "KS"), ("KQ", "KQ"), ("JP", "JP"), ("TT", "TT"), ("TW", "TT"), ("T", "JP"),
    ]);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BlankSuffixes = Map(
    [
        ("US", "US"), ("UN", "US"), ("UQ", "US"), ("UW", "US"), ("NA", "NA"), ("GR", "GR"), ("GY", "GR"), ("FP", "FP"),
    ]);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> DotSuffixes = Map(
    [
        ("US", "US"), ("OQ", "US"), ("O", "US"), ("N", "US"), ("K", "US"), ("AS", "NA"), ("DE", "GR"), ("PA", "FP"),
    ]);

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Map((string Written, string Market)[] pairs) =>
        pairs.ToDictionary(p => p.Written, p => p.Market, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="loose">The text is a ticker and nothing else, so that a symbol of letters needs no brackets.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool loose, out Ticker ticker, out int end)
    {
        ticker = default;
        end = at;
        if (char.IsAsciiLetterOrDigit(Glyphs.At(text, at - 1)) || Glyphs.At(text, at - 1) is '.' or '-') return false;
        var first = WordEnd(text, at);
        if (first == at) return false;

        var colon = Glyphs.SkipBlank(text, first);
        var exchangeFirst = Glyphs.At(text, colon) == ':';
        var mark = Glyphs.At(text, first);
        if (!exchangeFirst && mark is not ('.' or ' ')) return false;
        var second = exchangeFirst ? Glyphs.SkipBlank(text, colon + 1) : first + 1;
        end = WordEnd(text, second);
        if (end == second || char.IsAsciiLetterOrDigit(Glyphs.At(text, end)) || Glyphs.At(text, end) == '_') return false;

        var symbol = exchangeFirst ? text[second..end] : text[at..first];
        var market = exchangeFirst ? text[at..first] : text[second..end];
        var number = Glyphs.IsDigit(symbol[0]);
        var markets = exchangeFirst ? Exchanges : number ? NumberSuffixes : mark == ' ' ? BlankSuffixes : DotSuffixes;
        if (!markets.TryGetValue(market, out var key) || Canonical(symbol, key) is not { } canonical) return false;
        if (!exchangeFirst && !number && !loose && !StandsApart(text, at, end)) return false;
        ticker = new(canonical);
        return true;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 7 && (char.IsAsciiLetterUpper(text[i]) || Glyphs.IsDigit(text[i]))) i++;
        if (i == at) while (i < text.Length && i - at < 3 && Glyphs.IsHangul(text[i])) i++;
        return i;
    }

    private static string? Canonical(ReadOnlySpan<char> symbol, string key)
    {
        var digits = !symbol.ContainsAnyExceptInRange('0', '9');
        return key switch
        {
            "HK" when digits && symbol.Length <= 5 => $"{HongKong(symbol)}.HK",
            "SZ" or "SH" or "BJ" when digits && symbol.Length == 6 => $"{symbol}.{key}",
            "CN" when digits && symbol.Length == 6 => $"{symbol}.{(symbol[0] is '6' or '9' or '5' ? "SH" : symbol[0] is '8' or '4' ? "BJ" : "SZ")}",
            "KS" or "KQ" when digits && symbol.Length == 6 => $"{symbol} {key}",
            "JP" or "TT" when digits && symbol.Length == 4 => $"{symbol} {key}",
            "US" or "NA" or "GR" or "FP" when symbol.Length <= 5 && !symbol.ContainsAnyExceptInRange('A', 'Z') => $"{symbol} {key}",
            _ => null,
        };
    }

    /// <summary>At least four digits: 700 and 00700 are 0700.</summary>
    private static string HongKong(ReadOnlySpan<char> symbol) => symbol.TrimStart('0').ToString().PadLeft(4, '0');

    private static bool StandsApart(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start;
        while (Glyphs.At(text, before - 1) == ' ') before--;
        var after = end;
        while (Glyphs.At(text, after) == ' ') after++;
        return Glyphs.At(text, before - 1) is '\0' or '(' or '[' or ',' or '/' or '|' or ';' or ':'
            && Glyphs.At(text, after) is '\0' or ')' or ']' or ',' or '/' or '|' or ';';
    }
}
