namespace ChinaAiWeekly.Reports.Values;

/// <summary>A listing. <paramref name="Canonical"/>: 0700.HK, 688256.SH, 300454.SZ with a dot, all others with a blank (WRD US, 005930 KS).</summary>
public readonly record struct Ticker(string Canonical)
{
    private const int Longest = 24;

    /// <summary>
    /// Reads a text that is one ticker in the notation of Reuters (688256.SS, BABA.N), Bloomberg (700 HK, 688256 CH) or with
    /// the exchange first (NASDAQ: BIDU), in any case and with a hyphen for the blank too (WRD-US).
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ticker ticker)
    {
        ticker = default;
        var folded = Glyphs.Fold(text).Trim();
        if (folded.Length > Longest) return false;
        Span<char> upper = stackalloc char[Longest];
        upper = upper[..folded.ToUpperInvariant(upper)];
        upper.Replace('-', ' ');
        if (TickerForms.TryRead(upper, 0, loose: true, out ticker, out var end) && end == upper.Length) return true;
        ticker = default;
        return false;
    }

    /// <summary>
    /// The tickers of a text in order. A symbol of letters (WRD US) must stand between brackets, commas or the text's
    /// ends: in a sentence, two words in capitals are no ticker.
    /// </summary>
    public static IReadOnlyList<FoundTicker> Scan(ReadOnlySpan<char> text)
    {
        return ScanFolded(Glyphs.Fold(text));
    }

    internal static List<FoundTicker> ScanFolded(ReadOnlySpan<char> folded)
    {
        var found = new List<FoundTicker>();
        for (var i = Beginnings.Next(folded, 0); i < folded.Length; i = Beginnings.Next(folded, i))
        {
            var opaque = Words.SkipOpaque(folded, i);
            if (opaque > i) i = opaque;
            else if (TickerForms.TryRead(folded, i, loose: false, out var ticker, out var end))
            {
                found.Add(new(ticker, i, end - i));
                i = end;
            }
            else i = QuantityScanner.Next(folded, i);
        }

        return found;
    }

    /// <summary>A symbol, an exchange's code, or the first syllable of 나스닥 and 홍콩.</summary>
    private static readonly CharacterMap Beginnings = new(c => Words.Begin(c) || c is '나' or '홍');

    public override string ToString() => Canonical;
}

/// <summary>A ticker and its place in the scanned text.</summary>
public sealed record FoundTicker(Ticker Ticker, int Start, int Length);
