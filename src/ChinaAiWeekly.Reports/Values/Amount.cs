namespace ChinaAiWeekly.Reports.Values;

/// <summary>A number with sign, scale, unit and range as the text writes it, before any qualifier is looked for.</summary>
internal readonly record struct Amount(
    decimal Value, decimal? Upper, string? Unit, bool Scaled, bool Signed, bool Rough, int End)
{
    private const decimal Myriad = 10_000;

    /// <summary>A quantity says more than a number: it names a unit or a scale.</summary>
    public bool IsQuantity => Unit is not null || Scaled;

    /// <summary>Reads an amount whose sign, currency or first digit stands at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Amount amount)
    {
        amount = default;
        if (!TryReadSide(text, at, currency: null, out var lower)) return false;

        if (TryReadUpper(text, lower, out var upper) && Join(lower, upper) is { } range) amount = range;
        else amount = new(lower.Value, null, lower.Unit, lower.Scaled, lower.Signed, lower.Rough, lower.End);
        if (amount.Unit is { } unit && PerUnit.End(text, amount.End, unit) is var end && end > amount.End)
            amount = amount with { Unit = unit + PerUnit.Written(text[amount.End..end]), End = end };
        return true;
    }

    private readonly record struct Side(
        decimal Value, decimal Scale, bool Scaled, string? Unit, bool Signed, bool Rough, int End);

    /// <param name="currency">That of a range's lower end, which the upper one shares: US$140m~160m.</param>
    private static bool TryReadSide(ReadOnlySpan<char> text, int at, string? currency, out Side side)
    {
        side = default;
        var p = at;
        var sign = Signs.Read(text, ref p);
        if (Currencies.TryRead(text, p, out var code, out var afterCurrency))
        {
            (currency, p) = (code, afterCurrency);
            if (sign == 0) sign = Signs.Read(text, ref p);
        }

        if (!TryReadNumber(text, p, currency, out var number, out var unit, out var rough, out var end)) return false;
        side = new(sign < 0 ? -number.Value : number.Value, number.Scale, number.Scaled, currency ?? unit, sign != 0, rough, end);
        return true;
    }

    private static bool TryReadNumber(
        ReadOnlySpan<char> text, int at, string? currency, out ScaledNumber number, out string? unit, out bool rough, out int end)
    {
        foreach (var english in (ReadOnlySpan<bool>)[true, false])
        {
            (unit, rough, end) = (null, false, at);
            if (!ScaledNumber.TryRead(text, at, english, out number)) return false;

            end = number.End;
            rough = TryReadRough(text, ref number, ref end);
            // 36,717 대로: nobody groups the digits of a 대로 or 주가.
            if (Units.TryRead(text, end, number.Scaled || rough || text[at..end].Contains(','), out var word, out var unitEnd)
                && (currency is null || Units.IsCurrency(word))
                && CalendarWords.MakeUnit(text, at, number.Value, number.Scaled, unitEnd, ref word))
                (unit, end) = (word, unitEnd);
            if (unit is not null || currency is not null || !number.Bare) return true;
        }

        (number, unit, rough, end) = (default, null, false, at);
        return false;
    }

    /// <summary>1,400여 개, 1,400여만 명, 2,500 여명: a little more, perhaps before the scale or behind a blank.</summary>
    private static bool TryReadRough(ReadOnlySpan<char> text, ref ScaledNumber number, ref int end)
    {
        if (Glyphs.StartsWith(text, end, " 여") && Units.TryRead(text, end + 2, scaled: true, out _, out var unitEnd) && unitEnd > end + 2 && Glyphs.At(text, end + 2) != ' ')
        {
            end += 2;
            return true;
        }

        if (Glyphs.At(text, end) != '여' || Glyphs.StartsWith(text, end, "여러")) return false;
        end++;
        if (!Scales.IsBig(Glyphs.At(text, end))) return true;
        var factor = Scales.Big(text[end]);
        // 7억 8천여만: the scale behind 여 is of the last group alone.
        var group = number.Scaled ? number.Value % (factor * Myriad) : number.Value;
        if (number.Scaled && (group == 0 || group >= Myriad)) return true;
        var rest = number.Value - group;
        if (Numeral.TryMultiply(ref group, factor) && group <= decimal.MaxValue - rest)
            (number, end) = (new(rest + group, rest == 0 ? factor : 1, true, false, end + 1), end + 1);
        return true;
    }

    /// <summary>The other end: behind ~ with or without blanks, behind a dash or hyphen without, behind to where the first number is bare.</summary>
    private static bool TryReadUpper(ReadOnlySpan<char> text, in Side lower, out Side upper)
    {
        upper = default;
        var p = Glyphs.SkipBlank(text, lower.End);
        var mark = Glyphs.At(text, p);
        if (mark == '~') p = Glyphs.SkipBlank(text, p + 1);
        else if (mark is '-' or '–' or '—' && p == lower.End) p++;
        else if (lower is { Unit: null, Scaled: false } && Glyphs.StartsWith(text, lower.End, " to ")) p = lower.End + 4;
        else return false;

        return TryReadSide(text, p, Units.IsCurrency(lower.Unit) ? lower.Unit : null, out upper) && (mark == '~' || !IsPhoneLike(text, upper));
    }

    /// <summary>A third part behind another hyphen: 02-1234-5678, 2025-09-08.</summary>
    private static bool IsPhoneLike(ReadOnlySpan<char> text, in Side upper) =>
        upper.Signed || (upper.Unit is null && Glyphs.At(text, upper.End) == '-');

    private static Amount? Join(in Side lower, in Side upper)
    {
        if (lower.Unit is not null && upper.Unit is not null && lower.Unit != upper.Unit) return null;
        if (lower.Unit is not null && upper.Unit is null && !upper.Scaled && lower.Scaled) return null;

        var first = lower.Value;
        // 3,000~4,000억 shares its scale; 5,000~1만 does not: the lower end would not be the lower one.
        if (!lower.Scaled && upper.Scaled && upper.Scale > 1 && Math.Abs(first) <= decimal.MaxValue / upper.Scale)
        {
            var shared = first * upper.Scale;
            if (shared <= upper.Value) first = shared;
        }

        return new(first, upper.Value, lower.Unit ?? upper.Unit, lower.Scaled || upper.Scaled, lower.Signed, lower.Rough || upper.Rough, upper.End);
    }
}
