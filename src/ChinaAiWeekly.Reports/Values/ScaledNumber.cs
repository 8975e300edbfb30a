namespace ChinaAiWeekly.Reports.Values;

/// <summary>A numeral with its scale multiplied out: 2억 5천만 is 250,000,000.</summary>
/// <param name="Scale">The one scale it was written with, which a range's lower end may share; 1 = none or several.</param>
/// <param name="Bare">A single letter (K, M, B, T) made the scale, so a unit or currency must confirm it.</param>
internal readonly record struct ScaledNumber(decimal Value, decimal Scale, bool Scaled, bool Bare, int End)
{
    /// <summary>Reads a number at <paramref name="at"/>. Fails on overflow as on anything that is no number.</summary>
    /// <param name="english">False reads 5mm without a scale, so that mm can be a unit.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool english, out ScaledNumber number)
    {
        number = default;
        if (!TryReadGroup(text, at, out var total, out var scale, out var end)) return false;

        if (scale == 1)
        {
            var word = Glyphs.SkipBlank(text, end);
            if (!english || !Scales.TryReadEnglish(text, word, out var factor, out var letter, out var wordEnd) || (letter && word > end))
            {
                number = new(total, 1, false, false, end);
                return true;
            }

            if (!Numeral.TryMultiply(ref total, factor)) return false;
            number = new(total, factor, true, letter, wordEnd);
            return true;
        }

        var lowest = scale;
        while (TryReadNext(text, end, lowest, out var next, out var nextScale, out var nextEnd))
        {
            if (total > decimal.MaxValue - next) return false;
            (total, lowest, end) = (total + next, nextScale, nextEnd);
        }

        number = new(total, lowest == scale ? scale : 1, true, false, end);
        return true;
    }

    /// <summary>A further group: smaller than the scale before it, and plainly a part of the same number.</summary>
    private static bool TryReadNext(ReadOnlySpan<char> text, int at, decimal below, out decimal value, out decimal scale, out int end)
    {
        (value, scale, end) = (0, 1, at);
        var start = Glyphs.SkipBlank(text, at);
        if (below == 1 || !Glyphs.IsDigit(Glyphs.At(text, start))) return false;
        if (!TryReadGroup(text, start, out value, out scale, out end) || scale >= below || value >= below) return false;
        // Behind a blank an unscaled rest must be as long as one is written: 1만 2,000대, but 3만 5개 are two numbers.
        return scale > 1 || start == at || value >= 100;
    }

    /// <summary>Digits with small scales and at most one big one: 5천3백만, 2,619십억, 12.5억.</summary>
    private static bool TryReadGroup(ReadOnlySpan<char> text, int at, out decimal value, out decimal scale, out int end)
    {
        (value, scale) = (0, 1);
        if (!Numeral.TryRead(text, at, out var digits, out end)) return false;

        var small = 10_000m;
        while (Scales.IsSmall(Glyphs.At(text, end)) && Scales.Small(text[end]) is var factor && factor < small)
        {
            if (!Numeral.TryMultiply(ref digits, factor)) return false;
            (value, digits, small, end) = (value + digits, 0, factor, end + 1);
            if (!Numeral.TryRead(text, end, out var more, out var moreEnd) || more >= factor) break;
            (digits, end) = (more, moreEnd);
        }

        value += digits;
        scale = digits > 0 || small == 10_000m ? 1 : small;
        var before = end;
        var big = ReadBig(text, ref end);
        if (end == before) return true;
        scale *= big;
        return Numeral.TryMultiply(ref value, big);
    }

    private static readonly string[] Nouns = ["조기", "만기", "경기", "조사", "억대"];

    /// <summary>만, 억, 조 attached (만억 composes), or a scale word behind a blank where a unit follows: 2,619 십억 위안.</summary>
    private static decimal ReadBig(ReadOnlySpan<char> text, ref int end)
    {
        var big = 1m;
        var from = end;
        while (Scales.IsBig(Glyphs.At(text, end)) && Scales.Big(text[end]) is var factor && big * factor < 1e20m) (big, end) = (big * factor, end + 1);
        if (end > from || Glyphs.At(text, end) != ' ') return big;

        if (!Scales.TryReadWord(text, end + 1, out var word, out var wordEnd)) return 1;
        // 어센드 960 조기 공개: early, no trillion of anything.
        if (Glyphs.StartsWithAny(text, end + 1, Nouns) || !Units.TryRead(text, wordEnd, scaled: true, out _, out _)) return 1;
        end = wordEnd;
        return word;
    }
}
