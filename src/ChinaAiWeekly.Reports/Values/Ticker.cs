using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// A listing. <paramref name="Canonical"/>: 0700.HK, 688256.SH, 300454.SZ with a dot, all others with a blank (WRD US,
/// 005930 KS). Read in the spellings of Reuters (688256.SS, BABA.N), Bloomberg (700 HK, 688256 CH) and with the exchange
/// first (NASDAQ: BIDU).
/// </summary>
public readonly partial record struct Ticker(string Canonical)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads a text that is one ticker, in any case and with a hyphen for the blank too (WRD-US).</summary>
    public static bool TryParse(string text, out Ticker ticker)
    {
        var spelled = text.Trim().ToUpperInvariant().Replace('-', ' ');
        var match = Pattern().Match(spelled);
        var canonical = match.Success && match.Length == spelled.Length ? Read(match) : null;
        ticker = canonical is null ? default : new(canonical);
        return canonical is not null;
    }

    /// <summary>The tickers written in capitals in a text, in order. Linear: each repetition is bounded.</summary>
    public static IReadOnlyList<FoundTicker> Scan(string text)
    {
        var found = new List<FoundTicker>();
        foreach (Match match in Pattern().Matches(text))
            if (Read(match) is { } canonical)
                found.Add(new(new(canonical), match.Index, match.Length));
        return found;
    }

    public override string ToString() => Canonical;

    private static string? Read(Match match)
    {
        var code = match.Groups["code"].Value;
        var digits = char.IsAsciiDigit(code[0]);
        return (match.Groups["exchange"].Value, digits) switch
        {
            ("HK" or "HKEX" or "SEHK" or "HKG", true) => Number(code).ToString("0000", CultureInfo.InvariantCulture) + ".HK",
            ("SH" or "SS" or "SHA" or "SSE", true) => code + ".SH",
            ("SZ" or "SHE" or "SZSE", true) => code + ".SZ",
            ("CH", true) => code + (code[0] is '6' or '9' ? ".SH" : ".SZ"),
            ("KS" or "KRX" or "KOSPI", true) => code + " KS",
            ("KQ" or "KOSDAQ", true) => code + " KQ",
            ("TT" or "TW" or "TPE" or "TWSE", true) => code + " TT",
            ("JP" or "T" or "TYO" or "TSE", true) => code + " JP",
            ("US" or "UW" or "UN" or "UQ" or "O" or "OQ" or "N" or "K" or "NASDAQ" or "NYSE" or "AMEX", false) => code + " US",
            ("NA" or "AS" or "AMS", false) => code + " NA",
            ("GR" or "GY" or "DE" or "ETR" or "FRA", false) => code + " GR",
            ("FP" or "PA" or "EPA", false) => code + " FP",
            _ => null,
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![A-Za-z0-9_.\-])(
            (?<exchange>NASDAQ|NYSE|AMEX|HKEX|SEHK|HKG|SHA|SSE|SHE|SZSE|KRX|KOSPI|KOSDAQ|TPE|TWSE|TYO|TSE|AMS|ETR|FRA|EPA)[ ]?[:：][ ]?(?<code>[0-9]{1,6}|[A-Z]{1,5})
          | (?<code>[0-9]{1,6})[ .](?<exchange>HK|SH|SS|SZ|CH|KS|KQ|TT|TW|JP|T)
          | (?<code>[A-Z]{1,5})([ ](?<exchange>US|UW|UN|UQ|NA|GR|GY|FP)|[.](?<exchange>US|OQ|O|N|K|AS|DE|PA)))(?![A-Za-z0-9_])",
        Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}

/// <summary>A ticker and its place in the scanned text.</summary>
public sealed record FoundTicker(Ticker Ticker, int Start, int Length);
