namespace ChinaAiWeekly.Reports.Values;

/// <summary>A listing: 9988.HK, 300454.SZ, 688256.SH, WRD US, 005930 KS.</summary>
public readonly record struct Ticker(string Canonical)
{
    /// <summary>Reads a text that is one ticker in any usual notation (HKEX:9988, 700.HK, NASDAQ: BIDU).</summary>
    public static bool TryParse(string text, out Ticker ticker)
    {
        ticker = default;
        return false;
    }

    /// <summary>The tickers of a text in order.</summary>
    public static IReadOnlyList<FoundTicker> Scan(string text) => [];

    public override string ToString() => Canonical;
}

/// <summary>A ticker and its place in the scanned text.</summary>
public sealed record FoundTicker(Ticker Ticker, int Start, int Length);
