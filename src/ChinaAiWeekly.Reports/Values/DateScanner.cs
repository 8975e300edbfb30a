namespace ChinaAiWeekly.Reports.Values;

/// <summary>Finds the dates of a folded text in one forward pass.</summary>
internal static class DateScanner
{
    private static readonly (string Word, DateForm Form)[] DayWords =
    [
        ("같은 날", DateForm.SameDay), ("같은날", DateForm.SameDay), ("당일", DateForm.SameDay), ("이날", DateForm.SameDay),
        ("전일", DateForm.DayBefore), ("전날", DateForm.DayBefore), ("어제", DateForm.Yesterday), ("오늘", DateForm.Today), ("금일", DateForm.Today),
    ];

    private static readonly (string Word, DateForm Form)[] DayPrefixes =
    [
        ("지난달", DateForm.LastMonthDay), ("전월", DateForm.LastMonthDay), ("이달", DateForm.ThisMonthDay), ("이번 달", DateForm.ThisMonthDay),
        ("지난", DateForm.PastDay), ("오는", DateForm.ComingDay),
    ];

    private static readonly string[] Telling = [" 발표", " 밝", " 전했", " 공시", " 보도", " 공개", " 출시", " 체결"];

    /// <summary>Digits, names of months among other names, and the words for days.</summary>
    private static readonly CharacterMap Beginnings = new(c => Words.Begin(c) || "같당이전어오금지".Contains(c));

    public static List<RawDate> Scan(ReadOnlySpan<char> folded)
    {
        var found = new List<RawDate>();
        for (var i = Beginnings.Next(folded, 0); i < folded.Length; i = Beginnings.Next(folded, i))
        {
            var opaque = Words.SkipOpaque(folded, i);
            if (opaque > i) i = opaque;
            else if (TryRead(folded, i, out var date))
            {
                found.Add(date);
                i = ReadRest(folded, date, found);
            }
            else i = QuantityScanner.Next(folded, i);
        }

        return found;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int i, out RawDate date)
    {
        date = default;
        var c = text[i];
        if (Glyphs.IsDigit(c)) return TryReadNumber(text, i, out date);
        if (char.IsAsciiLetterUpper(c)) return DateForms.TryReadEnglish(text, i, out date);
        return !Glyphs.IsLatin(c) && !Glyphs.IsHangul(Glyphs.At(text, i - 1)) && TryReadWord(text, i, out date);
    }

    /// <summary>What stands behind the digits says which notation it can be; behind most numbers stands something else.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, int i, out RawDate date)
    {
        date = default;
        var end = i + 1;
        while (Glyphs.IsDigit(Glyphs.At(text, end))) end++;
        return Glyphs.At(text, end) switch
        {
            '.' => DateForms.TryReadFull(text, i, out date) || DateForms.TryReadDotted(text, i, out date),
            '년' or '_' => DateForms.TryReadFull(text, i, out date),
            '-' => DateForms.TryReadFull(text, i, out date) || TryReadBareDay(text, i, out date),
            '월' => DateForms.TryReadMonthDay(text, i, out date),
            '/' => DateForms.TryReadFull(text, i, out date) || DateForms.TryReadSlash(text, i, out date),
            '일' or '~' or '–' => TryReadBareDay(text, i, out date),
            ' ' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => DateForms.TryReadEnglish(text, i, out date),
            _ => false,
        };
    }

    /// <summary>18일 화웨이는 … at the head of a line, 화웨이는 18일 …, FT(17일), 18일(목).</summary>
    private static bool TryReadBareDay(ReadOnlySpan<char> text, int i, out RawDate date)
    {
        date = default;
        var before = Glyphs.At(text, i - 1);
        if (!DateForms.TryReadDay(text, i, out var day, out var end) || text[end - 1] != '일') return false;
        var isWeekday = Glyphs.At(text, end) == '(' && "월화수목금토일".Contains(Glyphs.At(text, end + 1)) && Glyphs.At(text, end + 2) == ')';
        var isTold = before == ' ' && ("은는이가,):".Contains(Glyphs.At(text, i - 2)) || (Glyphs.At(text, i - 2) is '고' or '을' or '를' && Glyphs.StartsWithAny(text, end, Telling))) && Glyphs.At(text, end) == ' ';
        var stands = isTold || before is '\0' or '\n' ? Glyphs.At(text, end) is ' ' or ',' or ':' : before == '(' && Glyphs.At(text, end) == ')';
        if (!isWeekday && (!stands || CalendarWords.IsDuration(text, end))) return false;
        date = new(DateForm.NearDay, 0, 0, day, i, end);
        return true;
    }

    private static bool TryReadWord(ReadOnlySpan<char> text, int i, out RawDate date)
    {
        date = default;
        foreach (var (word, form) in DayPrefixes)
        {
            if (!Glyphs.StartsWith(text, i, word)) continue;
            var p = Glyphs.SkipBlank(text, i + word.Length);
            if (!DateForms.TryReadDay(text, p, out var day, out var end)) continue;
            date = new(form, 0, 0, day, i, end);
            return true;
        }

        foreach (var (word, form) in DayWords)
        {
            var end = i + word.Length;
            // 전일 대비 compares and names no day.
            if (!Glyphs.StartsWith(text, i, word) || Glyphs.StartsWith(text, end, " 대비") || Glyphs.StartsWith(text, end, "대비") || IsTold(text, end)) continue;
            date = new(form, 0, 0, 0, i, end);
            return true;
        }

        return false;
    }

    /// <summary>같은 날(5/19), 전날인 1월 5일: the day itself stands behind the word.</summary>
    private static bool IsTold(ReadOnlySpan<char> text, int end)
    {
        var at = Glyphs.At(text, end) == '(' ? end + 1 : Glyphs.StartsWith(text, end, "인 ") ? end + 2 : end;
        return at > end && Glyphs.IsDigit(Glyphs.At(text, at)) && TryReadNumber(text, at, out _);
    }

    /// <summary>The other days of 9월 8~10일, 9월 8일~10일 and 9월 8일, 10일.</summary>
    private static int ReadRest(ReadOnlySpan<char> text, in RawDate first, List<RawDate> found)
    {
        var end = first.End;
        if (first.Form is not (DateForm.MonthDay or DateForm.Full) || first.Month == 0) return end;
        while (true)
        {
            var p = end;
            if (Glyphs.At(text, p) is '~' or '-' or '–') p = Glyphs.SkipBlank(text, p + 1);
            else if (Glyphs.At(text, p) is ',' or '·' && text[end - 1] == '일') p = Glyphs.SkipBlank(text, p + 1);
            else return end;
            if (!DateForms.TryReadDay(text, p, out var day, out var next) || text[next - 1] != '일') return end;
            found.Add(first with { Day = day, Start = p, End = next });
            end = next;
        }
    }
}
