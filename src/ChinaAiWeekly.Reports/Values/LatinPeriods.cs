namespace ChinaAiWeekly.Reports.Values;

/// <summary>Halves and quarters in Latin letters, fiscal or not: FY1Q26, 1QFY26, FY26Q1, 4Q25, Q4 2025, 2025H1, 1H25.</summary>
internal static class LatinPeriods
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, out string canonical, out int year, out int end)
    {
        (canonical, year, end) = ("", 0, at);
        var p = at;
        var fiscal = ReadFiscal(text, ref p);
        string part;
        var partFirst = TryReadPart(text, ref p, out part);
        if (partFirst)
        {
            if (Glyphs.At(text, p) is ' ' or '\'') p++;
            fiscal |= ReadFiscal(text, ref p);
            if (Glyphs.At(text, p) == '\'') p++;
        }

        var digits = p;
        if (!Calendar.TryReadYear(text, ref p, out year)) return false;
        // Q4 25 with a blank could be anything; two digits must hang on the part.
        if (partFirst && p - digits == 2 && text[digits - 1] == ' ') return false;
        if (!partFirst)
        {
            var q = Glyphs.At(text, p) is ' ' or '-' ? p + 1 : p;
            fiscal |= ReadFiscal(text, ref q);
            if (TryReadPart(text, ref q, out part)) p = q;
            else if (!fiscal) return false;
        }

        var next = Glyphs.At(text, p);
        if (Glyphs.IsDigit(next) || (Glyphs.IsLatin(next) && next is not ('E' or 'F' or 'P' or 'A'))) return false;
        (canonical, end) = ((fiscal ? "FY" : "") + PeriodForms.Number(year) + part, p);
        return true;
    }

    private static bool ReadFiscal(ReadOnlySpan<char> text, ref int at)
    {
        if (!Glyphs.StartsWith(text, at, "FY")) return false;
        at = Glyphs.SkipBlank(text, at + 2);
        if (Glyphs.At(text, at) == '\'') at++;
        return true;
    }

    /// <summary>1Q, Q1, 1H, H1 as Q1 or H1.</summary>
    private static bool TryReadPart(ReadOnlySpan<char> text, ref int at, out string part)
    {
        part = "";
        var (first, second) = (Glyphs.At(text, at), Glyphs.At(text, at + 1));
        var (letter, digit) = Glyphs.IsDigit(first) ? (second, first) : (first, second);
        if (letter is not ('Q' or 'H') || digit < '1' || digit > (letter == 'Q' ? '4' : '2')) return false;
        // 2H1 in 2025H1 is reached only at the H; Q12 and H100 are something else.
        if (letter == first && Glyphs.IsDigit(Glyphs.At(text, at + 2))) return false;
        (part, at) = ($"{letter}{digit}", at + 2);
        return true;
    }
}
