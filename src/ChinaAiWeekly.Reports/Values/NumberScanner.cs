namespace ChinaAiWeekly.Reports.Values;

/// <summary>One number as the coverage figure counts it, see docs/report-format/coverage.md.</summary>
public readonly record struct NumberSpan(int Start, int Length);

/// <summary>
/// Finds what counts as a number for coverage: runs of digits with their separators and sign, dates written as one run, and
/// periods in Latin letters; outside names, versions, tickers, exhibit labels, list numbers, addresses and code.
/// </summary>
public static class NumberScanner
{
    private static readonly string[] Labels = ["표", "그림", "도표", "차트", "자료", "Table", "Figure", "Fig.", "Chart", "Exhibit"];

    /// <summary>Hangul words whose number is a part of a name: 클로드 오푸스 4, 레벨4.</summary>
    private static readonly string[] Families =
        ["오푸스", "소네트", "소넷", "하이쿠", "제미나이", "클로드", "딥시크", "키미", "큐원", "어니", "훈위안", "더우바오", "라마", "그록", "레벨", "버전", "아이폰", "갤럭시", "어센드", "쿼크", "시리즈"];

    /// <summary>Latin words that name a measure, so that the number behind them is one.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> word) => word is
        "PER" or "PBR" or "PSR" or "PEG" or "ROE" or "ROA" or "EPS" or "BPS" or "CAGR" or "CAPEX" or "Capex" or "EBITDA" or "MAU" or "DAU" or "GMV"
        or "ARR" or "YoY" or "QoQ" or "MoM" or "YTD" or "PE" or "PB" or "PS";

    private static readonly CharacterMap Beginnings = new(c => Words.Begin(c) || c == '\n');

    /// <summary>The numbers of a Markdown source in order.</summary>
    public static IReadOnlyList<NumberSpan> Scan(ReadOnlySpan<char> text)
    {
        var found = new List<NumberSpan>();
        var folded = Glyphs.Fold(text);
        var nameEnd = -1;
        for (var i = SkipLineStart(folded, 0); (i = Beginnings.Next(folded, i)) < folded.Length;)
        {
            var skipped = SkipMarkup(folded, i);
            if (skipped > i) i = skipped;
            else if (Glyphs.IsDigit(folded[i])) i = TakeDigits(folded, i, nameEnd, found);
            else if (Words.StartsName(folded[i])) (i, nameEnd) = TakeLetters(folded, i, found);
            else i++;
        }

        return found;
    }

    private static int SkipMarkup(ReadOnlySpan<char> text, int i) =>
        text[i] == '\n' ? SkipLineStart(text, i + 1) : Words.SkipOpaque(text, i);

    /// <summary>A code fence with its content, or the number of an ordered list.</summary>
    private static int SkipLineStart(ReadOnlySpan<char> text, int i)
    {
        var p = i;
        while (Glyphs.At(text, p) is ' ' or '\t') p++;
        foreach (var fence in (ReadOnlySpan<string>)["```", "~~~"])
        {
            if (!Glyphs.StartsWith(text, p, fence)) continue;
            var close = text[p..].IndexOf("\n" + fence);
            return close < 0 ? text.Length : p + close + 1 + fence.Length;
        }

        var digits = p;
        return Calendar.TryReadInt(text, ref digits, 1, 3, out _) && Glyphs.At(text, digits) is '.' or ')' && Glyphs.At(text, digits + 1) == ' ' ? digits + 1 : i;
    }

    private static int TakeDigits(ReadOnlySpan<char> text, int i, int nameEnd, List<NumberSpan> found)
    {
        if (TickerForms.TryRead(text, i, loose: false, out _, out var end)) return end;
        if (Amount.TryRead(text, i, out var amount) && amount.IsQuantity) return AddRuns(text, i, amount.End, found);
        if (DateForms.TryReadFull(text, i, out var date) && !text[i..date.End].Contains('월')) return Add(i, date.End, found);
        if (DateForms.TryReadSlash(text, i, out date)) return Add(i, date.End, found);
        if (LatinPeriods.TryRead(text, i, out _, out _, out end)) return Add(i, end, found);
        if (PeriodForms.TryRead(text, i, 2000, whole: false, out _, out end) && (nameEnd != i - 1 || !Glyphs.IsDigit(text[end - 1]))) return AddRuns(text, i, end, found);

        var run = Numeral.RunEnd(text, i);
        end = Words.SkipDigits(text, i);
        if (end > run || IsVersion(text, i, run, nameEnd)) return end;
        return Add(i, run, found);
    }

    private static (int Next, int NameEnd) TakeLetters(ReadOnlySpan<char> text, int i, List<NumberSpan> found)
    {
        if (TickerForms.TryRead(text, i, loose: false, out _, out var end)) return (end, -1);
        if (LatinPeriods.TryRead(text, i, out _, out _, out end)) return (Add(i, end, found), -1);
        if (DateForms.TryReadEnglish(text, i, out var date)) return (AddRuns(text, i, date.End, found), -1);
        if (Currencies.TryRead(text, i, out _, out end) && Glyphs.IsDigit(Glyphs.At(text, end))) return (end, -1);

        end = Words.SkipName(text, i);
        var word = text[i..end];
        if (word is "Table" or "Figure" or "Fig" or "Chart" or "Exhibit") return (SkipLabel(text, end), -1);
        return (end, IsMeasure(word) ? -1 : end);
    }

    private static int SkipLabel(ReadOnlySpan<char> text, int end)
    {
        var p = Glyphs.SkipBlank(text, Glyphs.At(text, end) == '.' ? end + 1 : end);
        return Glyphs.IsDigit(Glyphs.At(text, p)) ? Numeral.RunEnd(text, p) : end;
    }

    /// <summary>Wan 2.2, WAVE SUMMIT 2025, 클로드 오푸스 4 and 표 1: the number belongs to the word before it.</summary>
    private static bool IsVersion(ReadOnlySpan<char> text, int i, int run, int nameEnd)
    {
        var before = Glyphs.At(text, i - 1) == ' ' ? i - 1 : i;
        if (before < i && nameEnd == before) return run - i <= 2 || (run - i <= 4 && !text[i..run].Contains(',') && IsSmallVersion(text[i..run]));
        return EndsWithAny(text, before, Labels) || EndsWithAny(text, before, Families);
    }

    /// <summary>2.2, 3.5, 10.1, or a year; not a score such as 80.6.</summary>
    private static bool IsSmallVersion(ReadOnlySpan<char> run) =>
        run.Contains('.') ? run.IndexOf('.') == 1 || run[0] == '1' : run.Length == 4 && run.StartsWith("20");

    private static bool EndsWithAny(ReadOnlySpan<char> text, int end, string[] words)
    {
        foreach (var word in words)
            if (Glyphs.StartsWith(text, end - word.Length, word) && !Glyphs.IsHangul(Glyphs.At(text, end - word.Length - 1))) return true;
        return false;
    }

    private static int AddRuns(ReadOnlySpan<char> text, int from, int to, List<NumberSpan> found)
    {
        for (var i = from; i < to;)
        {
            if (Glyphs.IsDigit(text[i])) i = Add(i, Math.Min(Numeral.RunEnd(text, i), to), found, text);
            else i++;
        }

        return to;
    }

    /// <summary>A sign before the digits belongs to the number where nothing stands before it.</summary>
    private static int Add(int start, int end, List<NumberSpan> found, ReadOnlySpan<char> text = default)
    {
        var signed = Signs.IsSign(Glyphs.At(text, start - 1)) && !char.IsLetterOrDigit(Glyphs.At(text, start - 2));
        found.Add(signed ? new(start - 1, end - start + 1) : new(start, end - start));
        return end;
    }
}
