namespace ChinaAiWeekly.Reports.Values;

/// <summary>Parts of dates: bounded numbers, month names, words for years.</summary>
internal static class Calendar
{
    public const int FirstYear = 1990;
    public const int LastYear = 2099;

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly (string Word, int Offset)[] RelativeYears =
        [("지난해", -1), ("작년", -1), ("올해", 0), ("금년", 0), ("내년", 1), ("이듬해", 1)];

    public static bool TryDate(int year, int month, int day, out DateOnly date)
    {
        var valid = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new DateOnly(year, month, day) : default;
        return valid;
    }

    /// <summary>The whole run of digits at <paramref name="at"/> where it has <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static bool TryReadInt(ReadOnlySpan<char> text, ref int at, int least, int most, out int value)
    {
        value = 0;
        var end = at;
        while (end - at <= most && Glyphs.IsDigit(Glyphs.At(text, end))) value = value * 10 + (text[end++] - '0');
        if (end - at < least || end - at > most) return false;
        at = end;
        return true;
    }

    /// <summary>Two digits are a year of this century, four a bounded year.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> text, ref int at, out int year)
    {
        var p = at;
        if (!TryReadInt(text, ref p, 2, 4, out year) || p - at == 3) return false;
        if (p - at == 2) year += 2000;
        if (year is < FirstYear or > LastYear) return false;
        at = p;
        return true;
    }

    /// <summary>An English month, whole or cut to three letters (Sept too), with or without a dot.</summary>
    public static bool TryReadMonthName(ReadOnlySpan<char> text, ref int at, out int month)
    {
        month = 0;
        if (Glyphs.At(text, at) is not ('J' or 'F' or 'M' or 'A' or 'S' or 'O' or 'N' or 'D') || !char.IsAsciiLetterLower(Glyphs.At(text, at + 1))) return false;
        var end = at;
        while (Glyphs.IsLatin(Glyphs.At(text, end)) && end - at < 10) end++;
        var word = text[at..end];
        for (month = 1; month <= 12; month++)
        {
            var name = MonthNames[month - 1].AsSpan();
            var whole = word.SequenceEqual(name);
            if (!whole && !word.SequenceEqual(name[..3]) && !(month == 9 && word.SequenceEqual("Sept"))) continue;
            at = !whole && Glyphs.At(text, end) == '.' ? end + 1 : end;
            return true;
        }

        return false;
    }

    /// <summary>올해, 지난해, 내년 and the like at <paramref name="at"/>.</summary>
    public static bool TryReadRelativeYear(ReadOnlySpan<char> text, ref int at, out int offset)
    {
        foreach (var (word, years) in RelativeYears)
        {
            if (Glyphs.At(text, at) != word[0] || !Glyphs.StartsWith(text, at, word)) continue;
            offset = years;
            at += word.Length;
            return true;
        }

        offset = 0;
        return false;
    }

    /// <summary>The relative year that stands before <paramref name="at"/> and one blank, else null.</summary>
    public static int? RelativeYearBefore(ReadOnlySpan<char> text, int at)
    {
        var end = Glyphs.At(text, at - 1) == ' ' ? at - 1 : at;
        foreach (var (word, years) in RelativeYears)
            if (Glyphs.StartsWith(text, end - word.Length, word)) return years;
        return null;
    }
}
