namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// The number grammar: digits, or groups of exactly three behind one to three, and a fraction. 2,3 and 1,2,3,4 and 1.2.3
/// and 0528 are no numbers. .NET's own parser reads the first two as 23 and 1234.
/// </summary>
internal static class Numeral
{
    private const int MostDigits = 28;

    /// <summary>
    /// Reads the numeral at <paramref name="at"/>. On failure <paramref name="end"/> stands behind the run of digits and
    /// inner separators that is no number, so that a scanner can step over it.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out decimal value, out int end)
    {
        value = 0;
        end = RunEnd(text, at);
        if (end == at) return false;

        var whole = at;
        while (whole < end && Glyphs.IsDigit(text[whole])) whole++;
        var head = whole - at;
        var groups = 0;
        while (whole < end && text[whole] == ',')
        {
            var next = whole + 1;
            while (next < end && Glyphs.IsDigit(text[next])) next++;
            if (next - whole != 4) return false;
            whole = next;
            groups++;
        }

        if (groups > 0 && head > 3) return false;
        if (text[at] == '0' && (head > 1 || groups > 0)) return false;

        var fraction = whole;
        if (fraction < end)
        {
            fraction++;
            while (fraction < end && Glyphs.IsDigit(text[fraction])) fraction++;
            if (fraction < end) return false;
        }

        return Compute(text[at..end], fraction > whole ? fraction - whole - 1 : 0, out value);
    }

    /// <summary>The end of digits with a single dot or comma between two of them.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length)
        {
            if (Glyphs.IsDigit(text[i])) i++;
            else if (i > at && text[i] is '.' or ',' && Glyphs.IsDigit(Glyphs.At(text, i + 1))) i += 2;
            else break;
        }

        return i > at && Glyphs.IsDigit(text[at]) ? i : at;
    }

    private static bool Compute(ReadOnlySpan<char> run, int decimals, out decimal value)
    {
        value = 0;
        UInt128 number = 0;
        var digits = 0;
        foreach (var c in run)
        {
            if (!Glyphs.IsDigit(c)) continue;
            if (++digits > MostDigits) return false;
            number = number * 10 + (uint)(c - '0');
        }

        // 2.50 is 2.5: what is printed shows no digits that say nothing.
        for (; decimals > 0 && number % 10 == 0; decimals--) number /= 10;
        value = new((int)(uint)number, (int)(uint)(number >> 32), (int)(uint)(number >> 64), isNegative: false, (byte)decimals);
        return true;
    }

    /// <summary>Multiplies where the product fits; <paramref name="factor"/> is at least 1.</summary>
    public static bool TryMultiply(ref decimal value, decimal factor)
    {
        if (Math.Abs(value) > decimal.MaxValue / factor) return false;
        value *= factor;
        // 1.4 × 100,000,000 is 140000000, not 140000000.0: what is printed shows no digits that nobody wrote.
        if (value == decimal.Truncate(value)) value = decimal.Truncate(value);
        return true;
    }
}
