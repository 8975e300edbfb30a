using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

internal enum MetricKind { Cap, Earnings, Book, Sales, Other }

/// <summary>What a column of a valuation holds: PER(25F) is a price to earnings of 2025, forecast.</summary>
/// <param name="Name">As written, without year and unit.</param>
/// <param name="Hint">The unit that the column names.</param>
internal sealed record ValuationMetric(MetricKind Kind, string Name, int? Year, bool Forecast, UnitHint? Hint)
{
    private static readonly WordList Others =
    [
        "ev/ebitda", "ev/sales", "ev/매출", "ev/ebit", "roe", "roa", "roic", "배당수익률", "배당 수익률", "dividend yield", "div. yield", "div yield", "peg", "eps", "bps", "dps", "p/cf", "pcr", "p/fcf", "fcf yield", "영업이익률", "opm", "매출성장률", "매출 성장률", "이익성장률", "부채비율", "순이익률", "베타", "beta", "목표주가", "target price", "현재가", "종가", "주가", "price", "eps 성장률", "股息率", "净资产收益率",
    ];

    public static ValuationMetric Of(string column)
    {
        var name = column.Trim(' ', '*');
        int? year = null;
        var forecast = false;
        foreach (var found in FiscalPeriod.Scan(name))
            if (found.Period.Canonical is { Length: 4 } or { Length: 6 })
                (year, forecast) = (found.Period.Year, found.Period.Forecast);
        if (FiscalPeriod.Scan(name) is { Count: > 0 } periods)
            for (var at = periods.Count - 1; at >= 0; at--)
                name = name.Remove(periods[at].Start, periods[at].Length);
        var hint = UnitHint.Find(name);
        if (hint is not null && name.IndexOfAny(['(', '（']) is var open and > 0 && hint.Start > open)
            name = name[..open];
        name = name.Replace("()", "").Replace("( )", "").Trim(' ', ',', '-', ':', '(', ')', '_', '/');
        return new(KindOf(name), name.Length == 0 ? column : name, year, forecast, hint);
    }

    public static bool IsOther(ReadOnlySpan<char> column) => OutlineWords.HasAny(column, Others);

    /// <summary>The year of a title, group or subtitle: (25F), 2025E, 12M Fwd has none.</summary>
    public static (int Year, bool Forecast)? FiscalYear(string head)
    {
        foreach (var found in FiscalPeriod.Scan(head))
            if (found.Period.Canonical is { Length: 4 } or ['F', 'Y', _, _, _, _])
                return (found.Period.Year, found.Period.Forecast);
        return null;
    }

    private static MetricKind KindOf(string name)
    {
        var word = name;
        foreach (var lead in (ReadOnlySpan<string>)["12M Fwd", "12MF", "12M", "Fwd.", "Fwd", "Forward", "선행", "TTM", "LTM", "예상", "Trailing", "후행"])
            if (word.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                word = word[lead.Length..].Trim();
        if (word.IndexOfAny(['(', '（']) is var open and > 0)
            word = word[..open].Trim();
        return Glyphs.Fold(word).ToString().Trim().ToUpperInvariant() switch
        {
            "PER" or "P/E" or "PE" or "주가수익비율" or "市盈率" or "P/E RATIO" => MetricKind.Earnings,
            "PBR" or "P/B" or "PB" or "P/BV" or "주가순자산비율" or "市净率" or "P/B RATIO" => MetricKind.Book,
            "PSR" or "P/S" or "PS" or "주가매출비율" or "市销率" or "P/S RATIO" => MetricKind.Sales,
            "시가총액" or "시총" or "MARKET CAP" or "MKT CAP" or "MKT. CAP" or "MARKET CAPITALIZATION" or "MARKET CAPITALISATION" or "MCAP" or "CAP" or "市值" or "总市值" => MetricKind.Cap,
            _ => MetricKind.Other,
        };
    }
}
