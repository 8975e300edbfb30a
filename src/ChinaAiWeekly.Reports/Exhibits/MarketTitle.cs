using System.Text;
using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Takes market and period out of a market share's title, column or group.</summary>
internal static class MarketTitle
{
    private static readonly WordList Plain = ["점유율", "시장점유율", "시장 점유율", "비중", "share", "market share", "m/s", "%", "점유율(%)", "점유율 (%)", "share (%)", "market share (%)", "값", "value", "수치", "份额", "市占率", "市场份额", "份额(%)", "市占率(%)"];

    private static readonly string[] Tails =
    [
        "시장 점유율", "시장점유율", "점유율", "market shares", "market share", "shares", "share", "m/s", "추이", "전망", "예상", "추정", "현황", "비교", "변화", "순위", "trend", "기준", "분포",
        "업체별", "기업별", "사업자별", "벤더별", "브랜드별", "제조사별", "회사별", "공급사별", "주요 업체", "by vendor", "by company", "by player", "by brand", "vendor", "시장", "market", "of", "in", "for", "by", "the", "업체", "기업", "vs", "vs.",
    ];

    private static readonly string[] Leads = ["market share of", "market shares of", "market share in", "market shares in", "market share:", "market share", "share of", "shares of", "vendor share of", "시장 점유율:", "점유율:", "연간", "분기", "반기", "누적", "of", "in", "the"];

    public static bool IsPlain(ReadOnlySpan<char> head) => OutlineWords.Is(head.Trim(), Plain);

    public static (string Market, string? Period) Of(IEnumerable<Passage> heads, PeriodYear year)
    {
        string? market = null;
        string? period = null;
        foreach (var head in heads)
        {
            var (name, when) = Split(head.Text, year);
            market ??= name;
            period ??= when;
        }
        return (market ?? "", period);
    }

    /// <summary>What a column and groups add to the title: a period of their own, or the name of another market.</summary>
    public static (string Market, string? Period) Within((string Market, string? Period) title, Passage? column, IReadOnlyList<Passage> groups, bool several, PeriodYear year)
    {
        var (market, period) = title;
        foreach (var group in groups)
        {
            // One group over all rows only repeats what the exhibit is about.
            var added = Add(market, period, group, year);
            (market, period) = (several || market.Length == 0 ? added.Market : market, added.Period);
        }
        return column is { } head ? Add(market, period, head, year) : (market, period);
    }

    private static (string Market, string? Period) Add(string market, string? period, Passage head, PeriodYear year)
    {
        var (name, when) = Split(head.Text, year);
        // 유료 주문 건수 기준: how it is counted, not another market.
        return (name.Length > 0 && when is null && !head.Chars.EndsWith("기준") && !IsPlain(name) ? name : market, when ?? period);
    }

    private static (string Name, string? Period) Split(string title, PeriodYear year)
    {
        title = Glyphs.Fold(title);
        var periods = FiscalPeriod.Scan(title, year.For(title));
        var text = new StringBuilder(title);
        for (var at = periods.Count - 1; at >= 0; at--)
            text.Remove(periods[at].Start, periods[at].Length).Insert(periods[at].Start, " ");
        var name = WithoutBrackets(text.ToString()).Replace("  ", " ").Trim(' ', ',', '-', '–', ':', '·', '_', '(', ')', '%');
        while (Cut(ref name)) { }
        return (name, periods.Count > 0 ? periods[0].Period.Canonical : null);
    }

    private static bool Cut(ref string name)
    {
        foreach (var tail in Tails)
            if (name.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && (name.Length == tail.Length || tail[0] > 'z' || name[^(tail.Length + 1)] == ' '))
            {
                name = name[..^tail.Length].TrimEnd(' ', ',', '-', '–', ':', '·', '(');
                return name.Length > 0;
            }
        foreach (var lead in Leads)
            if (name.StartsWith(lead + " ", StringComparison.OrdinalIgnoreCase))
            {
                name = name[(lead.Length + 1)..].TrimStart();
                return true;
            }
        return false;
    }

    /// <summary>Units and bases in brackets at the end, and brackets emptied of their period, go.</summary>
    private static string WithoutBrackets(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                return text;
            var inner = text[(open + 1)..close];
            if (inner.Trim(' ', ',', '%', '.').Length == 0 || inner.Contains("단위") || inner.Contains("기준") || inner.EndsWith('%')
                || UnitHint.Find(inner) is not null || close == text.TrimEnd().Length - 1)
            {
                text = text[..open] + " " + text[(close + 1)..];
                open--;
            }
        }
        return text;
    }
}
