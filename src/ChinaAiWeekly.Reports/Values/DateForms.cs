namespace ChinaAiWeekly.Reports.Values;

/// <summary>The notations of a date, each read at one place.</summary>
internal static class DateForms
{
    private static readonly string[] FractionParticles = ["가", "이", "은", "는", "을", "를", "로", "의", "만"];
    private static readonly string[] FractionWords = ["수준", "토막", "정도", "배"];

    /// <summary>2025-09-08, 2025.9.8, 2025. 9. 8., 2025/09/08, 25.09.08, 2025년 9월 8일: year, month and day.</summary>
    public static bool TryReadFull(ReadOnlySpan<char> text, int at, out RawDate date)
    {
        date = default;
        var p = at;
        if (!Calendar.TryReadYear(text, ref p, out var year)) return false;
        if (Glyphs.At(text, p) == '년')
        {
            p = Glyphs.SkipBlank(text, p + 1);
            if (!TryReadMonthDay(text, p, out date)) return false;
            date = date with { Form = DateForm.Full, Year = year, Start = at };
            return true;
        }

        var separator = Glyphs.At(text, p);
        if (separator is not ('-' or '.' or '/' or '_') || (p - at == 2 && separator != '.')) return false;
        if (!TryReadPart(text, separator, ref p, out var month) || Glyphs.At(text, p) != separator) return false;
        if (!TryReadPart(text, separator, ref p, out var day) || IsLonger(text, p)) return false;
        date = new(DateForm.Full, year, month, day, at, p);
        return Calendar.TryDate(year, month, day, out _);
    }

    /// <summary>Whether a text begins with a day: 10/22 …, 9월 8일 …, 2025.09.08 ….</summary>
    public static bool Begin(ReadOnlySpan<char> text) =>
        TryReadFull(text, 0, out _) || TryReadMonthDay(text, 0, out _) || TryReadSlash(text, 0, out _);

    /// <summary>9월 8일.</summary>
    public static bool TryReadMonthDay(ReadOnlySpan<char> text, int at, out RawDate date)
    {
        date = default;
        var p = at;
        if (!Calendar.TryReadInt(text, ref p, 1, 2, out var month) || Glyphs.At(text, p) != '월') return false;
        p = Glyphs.SkipBlank(text, p + 1);
        if (!TryReadDay(text, p, out var day, out var end)) return false;
        date = new(DateForm.MonthDay, 0, month, day, at, end, Calendar.RelativeYearBefore(text, at));
        // 29 February is judged once the year is known.
        return Calendar.TryDate(2000, month, day, out _);
    }

    /// <summary>8일 or the first of 8~10일; not 8일간.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, int at, out int day, out int end)
    {
        end = at;
        if (!Calendar.TryReadInt(text, ref end, 1, 2, out day) || day is < 1 or > 31) return false;
        if (Glyphs.At(text, end) == '일')
        {
            end++;
            return Glyphs.At(text, end) != '간' && !Glyphs.StartsWith(text, end, " 동안");
        }

        var p = end + 1;
        return Glyphs.At(text, end) is '~' or '-' or '–' && Calendar.TryReadInt(text, ref p, 1, 2, out _) && Glyphs.At(text, p) == '일';
    }

    /// <summary>9/8, not one of 1/3 or 24/7.</summary>
    public static bool TryReadSlash(ReadOnlySpan<char> text, int at, out RawDate date)
    {
        date = default;
        var p = at;
        if (!Calendar.TryReadInt(text, ref p, 1, 2, out var month) || Glyphs.At(text, p) != '/') return false;
        p++;
        if (!Calendar.TryReadInt(text, ref p, 1, 2, out var day) || IsLonger(text, p) || IsFraction(text, p)) return false;
        if (Glyphs.At(text, p) is '/' or '%' || Glyphs.IsLatin(Glyphs.At(text, p))) return false;
        date = new(DateForm.SlashMonthDay, 0, month, day, at, p);
        return Calendar.TryDate(2000, month, day, out _);
    }

    /// <summary>(6.12), a month and a day alone in brackets; anywhere else it is a number.</summary>
    public static bool TryReadDotted(ReadOnlySpan<char> text, int at, out RawDate date)
    {
        date = default;
        var p = at;
        if (Glyphs.At(text, at - 1) is not ('(' or '[') || !Calendar.TryReadInt(text, ref p, 1, 2, out var month) || Glyphs.At(text, p) != '.') return false;
        p++;
        if (!Calendar.TryReadInt(text, ref p, 1, 2, out var day) || Glyphs.At(text, p) is not (')' or ']')) return false;
        date = new(DateForm.SlashMonthDay, 0, month, day, at, p);
        return Calendar.TryDate(2000, month, day, out _);
    }

    /// <summary>Sep 8, September 8, 2025, 8 September 2025, 8 Sep.</summary>
    public static bool TryReadEnglish(ReadOnlySpan<char> text, int at, out RawDate date)
    {
        date = default;
        var p = at;
        var dayFirst = Calendar.TryReadInt(text, ref p, 1, 2, out var day);
        if (dayFirst) p = Glyphs.SkipBlank(text, SkipOrdinal(text, p));
        if (!Calendar.TryReadMonthName(text, ref p, out var month)) return false;
        var end = p;
        if (!dayFirst)
        {
            p = Glyphs.SkipBlank(text, p);
            if (!Calendar.TryReadInt(text, ref p, 1, 2, out day)) return false;
            p = end = SkipOrdinal(text, p);
        }

        if (Glyphs.IsLatin(Glyphs.At(text, end)) || !Calendar.TryDate(2000, month, day, out _)) return false;
        if (Glyphs.At(text, p) == ',') p++;
        p = Glyphs.SkipBlank(text, p);
        var yearAt = p;
        var full = Calendar.TryReadYear(text, ref p, out var year) && p - yearAt == 4 && !IsLonger(text, p);
        date = full ? new(DateForm.Full, year, month, day, at, p) : new(DateForm.MonthDay, 0, month, day, at, end);
        return !full || Calendar.TryDate(year, month, day, out _);
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, char separator, ref int at, out int value)
    {
        at++;
        if (separator == '.') at = Glyphs.SkipBlank(text, at);
        return Calendar.TryReadInt(text, ref at, 1, 2, out value);
    }

    private static int SkipOrdinal(ReadOnlySpan<char> text, int at)
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
            if (Glyphs.StartsWith(text, at, ending)) return at + 2;
        return at;
    }

    /// <summary>More digits behind, so that what was read is a piece of something else.</summary>
    private static bool IsLonger(ReadOnlySpan<char> text, int at) =>
        Glyphs.IsDigit(Glyphs.At(text, at)) || (Glyphs.At(text, at) is '.' or '-' or '/' && Glyphs.IsDigit(Glyphs.At(text, at + 1)));

    /// <summary>1/3로, 1/3 수준: a particle hangs on the fraction, for a blank before 로 may begin a name (9/4 로보센스).</summary>
    private static bool IsFraction(ReadOnlySpan<char> text, int at)
    {
        var word = Glyphs.SkipBlank(text, at);
        return Glyphs.StartsWithAny(text, at, FractionParticles) || Glyphs.StartsWithAny(text, word, FractionWords);
    }
}
