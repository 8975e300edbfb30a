using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Companies by their tickers, each with its multiples behind it: 바이두(9888 HK), 시총 2,210억 위안, PER 9.4배; 텐센트(700 HK) PER 17.1배.</summary>
internal static class TickeredRows
{
    private const int LongestName = 40;

    /// <summary>Each company with what is said of it; none unless all of the text is of that kind.</summary>
    public static List<(Passage Name, Passage Body)> Read(Passage text)
    {
        var rows = new List<(Passage, Passage)>();
        foreach (var part in PassageCut.At(text, ";；"))
            if (part.Chars.IndexOf(')') is var close and > 0 and < LongestName && part.Slice(0, close + 1) is var name && Ticker.Scan(name.Chars).Count > 0
                && part.Slice(close + 1).TrimStart(",:") is { IsEmpty: false } body && PairSentence.Read(body) is [var first, ..]
                && ValuationMetric.Of(first.Label.Text).Kind != MetricKind.Other)
                rows.Add((name, body));
            else
                return [];
        return rows;
    }
}
