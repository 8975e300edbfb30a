using System.Globalization;

namespace ChinaAiWeekly.Reports.Values;

/// <summary>The notations of a period, tried in order at one place of a folded text.</summary>
internal static class PeriodForms
{
    private static readonly string[] ForecastTails = ["(예상)", "(전망)", "(추정)", "(예정)", "(E)", "(F)", "E", "F", "예상", "전망", "전망치", "예상치"];

    private static readonly CharacterMap Beginnings = new(c => Glyphs.IsDigit(c) || "'FQHJMASOND상하연올지작금내이".Contains(c));

    /// <summary>True for the first characters of all forms.</summary>
    public static bool Begin(char c) => Beginnings.Contains(c);

    /// <param name="whole">The text is one period: 2025 and Sep count, which are too little inside a sentence.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int? year, bool whole, out FiscalPeriod period, out int end)
    {
        period = new("", 0, false);
        end = at;
        var c = text[at];
        if (!Begin(c)) return false;
        var before = Glyphs.At(text, at - 1);
        if (Glyphs.IsDigit(before) || Glyphs.IsLatin(before) || (before is '.' or '/' or '-' && Glyphs.IsDigit(Glyphs.At(text, at - 2)))) return false;

        var start = c == '\'' && Glyphs.IsDigit(Glyphs.At(text, at + 1)) ? at + 1 : at;
        var read = LatinPeriods.TryRead(text, start, out var canonical, out var first, out end)
            || TryReadKorean(text, start, year, out canonical, out first, out end)
            || TryReadNumeric(text, start, whole, out canonical, out first, out end)
            || TryReadMonthName(text, start, year, whole, out canonical, out first, out end);
        if (!read) return false;
        // Written only now: most of what looks like a year is none.
        period = new(canonical.Length > 0 ? canonical : Number(first), first, ReadForecast(text, ref end));
        return true;
    }

    internal static string Number(int value, string format = "0") => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>25년 상반기, 2025년 4분기, 내년 7월, 25-27년, 2025년; without a year 상반기, 4분기, 7월, 연말.</summary>
    private static bool TryReadKorean(ReadOnlySpan<char> text, int at, int? issueYear, out string canonical, out int year, out int end)
    {
        (canonical, year, end) = ("", 0, at);
        var p = at;
        if (Calendar.TryReadYear(text, ref p, out year) && TryReadYearTail(text, at, ref p, year, out canonical))
        {
            end = p;
            return true;
        }

        p = at;
        if (Glyphs.IsHangul(Glyphs.At(text, at - 1)) || issueYear is not { } context) return false;
        year = context;
        var relative = Calendar.TryReadRelativeYear(text, ref p, out var offset);
        if (relative) (year, p) = (context + offset, Glyphs.SkipBlank(text, p));
        if (TryReadPart(text, p, year, out canonical, out end)) return true;
        if (!relative) return false;
        end = text[p - 1] == ' ' ? p - 1 : p;
        return true;
    }

    /// <summary>What follows two or four digits: 년 and a part, a blank and a half, or a second year.</summary>
    private static bool TryReadYearTail(ReadOnlySpan<char> text, int at, ref int p, int year, out string canonical)
    {
        canonical = "";
        var digits = p - at;
        if (Glyphs.At(text, p) is '-' or '~' or '–')
        {
            var q = p + 1;
            if (!Calendar.TryReadYear(text, ref q, out var last) || last <= year || Glyphs.At(text, q) != '년') return false;
            (p, canonical) = (q + 1, $"{Number(year)}/{Number(last)}");
            return true;
        }

        // 25.상, 25년 하: halves in one syllable.
        if (Glyphs.At(text, p) is '.' or '년' && Glyphs.SkipBlank(text, p + 1) is var half && Glyphs.At(text, half) is '상' or '하' && !Glyphs.IsHangul(Glyphs.At(text, half + 1)))
        {
            canonical = Number(year) + (text[half] == '상' ? "H1" : "H2");
            p = half + 1;
            return true;
        }

        var marked = Glyphs.At(text, p) == '년';
        var part = Glyphs.SkipBlank(text, marked ? p + (Glyphs.At(text, p + 1) == '도' ? 2 : 1) : p);
        if ((marked || digits == 4) && TryReadPart(text, part, year, out var found, out var end))
        {
            (p, canonical) = (end, found);
            return true;
        }

        if (!marked || (digits == 2 && !IsYear(text, at, p, year))) return false;
        p++;
        return true;
    }

    /// <summary>25년 may be a duration; the rule is the same that keeps quantities off years.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int at, int mark, int year)
    {
        var unit = "년";
        return !CalendarWords.MakeUnit(text, at, year - 2000, scaled: false, mark + 1, ref unit);
    }

    private static readonly (string Word, string Part)[] Parts = [("상반기", "H1"), ("하반기", "H2"), ("연말", "-12"), ("연초", "-01")];

    /// <summary>상반기, 3분기, 1~3분기, 7월, 연말 at <paramref name="at"/>.</summary>
    private static bool TryReadPart(ReadOnlySpan<char> text, int at, int year, out string canonical, out int end)
    {
        canonical = "";
        foreach (var (word, part) in Parts)
        {
            if (!Glyphs.StartsWith(text, at, word)) continue;
            (canonical, end) = (Number(year) + part, at + word.Length);
            return true;
        }

        end = at;
        if (!Calendar.TryReadInt(text, ref end, 1, 2, out var number)) return false;
        var last = number;
        if (Glyphs.At(text, end) is '~' or '-' or '–')
        {
            var q = end + 1;
            if (!Calendar.TryReadInt(text, ref q, 1, 2, out last) || last <= number) return false;
            end = q;
        }

        if (Glyphs.StartsWith(text, end, "분기") && number is >= 1 and <= 4 && last <= 4)
            (canonical, end) = (Join(year, "Q", number, last, "0"), end + 2);
        else if (Glyphs.At(text, end) == '월' && number is >= 1 and <= 12 && last <= 12 && !IsDay(text, end + 1))
            (canonical, end) = (Join(year, "-", number, last, "00"), end + 1);
        return canonical.Length > 0;
    }

    private static string Join(int year, string mark, int first, int last, string format)
    {
        var name = Number(year) + mark + Number(first, format);
        return first == last ? name : $"{name}/{Number(year)}{mark}{Number(last, format)}";
    }

    private static bool IsDay(ReadOnlySpan<char> text, int at) => DateForms.TryReadDay(text, Glyphs.SkipBlank(text, at), out _, out _);

    /// <summary>2025-07, 2025.07, 2025F, 25F, 25.02-25.05; 2025 alone.</summary>
    private static bool TryReadNumeric(ReadOnlySpan<char> text, int at, bool whole, out string canonical, out int year, out int end)
    {
        (canonical, end) = ("", at);
        if (!Calendar.TryReadYear(text, ref end, out year)) return false;
        var digits = end - at;
        if (TryReadMonthOf(text, at, year, out var month, out var monthEnd))
        {
            if (TryReadUntil(text, monthEnd, out var until, out var untilEnd)) (canonical, end) = ($"{month}/{until}", untilEnd);
            else if (digits == 4 || whole) (canonical, end) = (month, monthEnd);
            else return false;
            return true;
        }

        var next = Glyphs.At(text, end);
        if (next is 'E' or 'F' or 'A' && !char.IsLetterOrDigit(Glyphs.At(text, end + 1)))
        {
            if (next == 'A') end++;
            return true;
        }

        // '23 as a whole label is a year, 23 is not.
        if (whole && digits == 2 && Glyphs.At(text, at - 1) == '\'' && next == '\0') return true;
        var tail = end;
        var bare = next is not ('.' or ',' or '-' or '/' or '~' or '%' or ':') || !Glyphs.IsDigit(Glyphs.At(text, end + 1));
        if (next == '(' && ReadForecast(text, ref tail)) return true;
        return digits == 4 && year >= 2000 && bare && next != '%' && (whole || !Glyphs.IsHangul(next)) && !Glyphs.IsLatin(next)
            && (whole || !Units.TryRead(text, end, scaled: false, out _, out _));
    }

    /// <summary>The second month of 25.02-25.05.</summary>
    private static bool TryReadUntil(ReadOnlySpan<char> text, int at, out string month, out int end)
    {
        (month, end) = ("", at);
        var p = at + 1;
        if (Glyphs.At(text, at) is not ('-' or '~' or '–')) return false;
        var yearAt = p;
        return Calendar.TryReadYear(text, ref p, out var year) && TryReadMonthOf(text, yearAt, year, out month, out end);
    }

    private static bool TryReadMonthOf(ReadOnlySpan<char> text, int at, int year, out string month, out int end)
    {
        (month, end) = ("", at);
        var p = at;
        while (Glyphs.IsDigit(Glyphs.At(text, p))) p++;
        var separator = Glyphs.At(text, p);
        if (separator is not ('-' or '.' or '/') || (p - at == 2 && separator != '.')) return false;
        p++;
        if (!Calendar.TryReadInt(text, ref p, 2, 2, out var number) || number is < 1 or > 12) return false;
        if (Glyphs.At(text, p) == separator && Glyphs.IsDigit(Glyphs.At(text, p + 1)) && separator != '-') return false;
        if (separator == '-' && Glyphs.At(text, p) == '-' && Glyphs.IsDigit(Glyphs.At(text, p + 1))) return false;
        if (Glyphs.At(text, p) is '%' || Glyphs.IsLatin(Glyphs.At(text, p))) return false;
        (month, end) = ($"{Number(year)}-{Number(number, "00")}", p);
        return true;
    }

    /// <summary>Sep 2025; Sep alone where the whole text is a period.</summary>
    private static bool TryReadMonthName(ReadOnlySpan<char> text, int at, int? issueYear, bool whole, out string canonical, out int year, out int end)
    {
        (canonical, year, end) = ("", 0, at);
        var p = at;
        if (!Calendar.TryReadMonthName(text, ref p, out var month)) return false;
        end = p;
        p = Glyphs.At(text, p) is ' ' or '-' or '\'' ? p + 1 : p;
        if (Glyphs.At(text, p) == '\'') p++;
        var digits = p;
        if (Calendar.TryReadYear(text, ref p, out year) && (whole || p - digits == 4) && p > end) end = p;
        else if (whole && issueYear is { } context) year = context;
        else return false;
        canonical = $"{Number(year)}-{Number(month, "00")}";
        return true;
    }

    private static bool ReadForecast(ReadOnlySpan<char> text, ref int end)
    {
        var at = Glyphs.SkipBlank(text, end);
        foreach (var tail in ForecastTails)
        {
            var letter = tail is "E" or "F";
            if (!Glyphs.StartsWith(text, letter ? end : at, tail)) continue;
            if (letter && char.IsLetterOrDigit(Glyphs.At(text, end + 1))) continue;
            end = (letter ? end : at) + tail.Length;
            return true;
        }

        return false;
    }
}
