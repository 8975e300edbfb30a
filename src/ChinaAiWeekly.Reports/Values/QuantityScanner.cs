namespace ChinaAiWeekly.Reports.Values;

/// <summary>Finds every quantity of a text in one forward pass. docs/report-format/numbers.md holds the rules and examples.</summary>
public static class QuantityScanner
{
    /// <summary>Digits, signs, currencies and scales, and what has to be stepped over whole.</summary>
    internal static readonly CharacterMap Beginnings =
        new(c => Words.Begin(c) || Signs.IsSign(c) || Currencies.Begin(c) || Scales.IsSmall(c));

    /// <summary>The quantities of <paramref name="text"/> in order, without overlap. Never throws.</summary>
    public static IReadOnlyList<Quantity> Scan(ReadOnlySpan<char> text) => Scan(text, Glyphs.Fold(text), new());

    /// <summary>Those that begin outside the stretches that were <paramref name="read"/> otherwise.</summary>
    internal static List<Quantity> Scan(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, RangeSet read)
    {
        var found = new List<Quantity>();
        for (var i = 0; (i = Beginnings.Next(folded, i)) < folded.Length;)
        {
            var outside = read.Outside(i);
            if (outside > i)
            {
                i = outside;
                continue;
            }

            var opaque = Words.SkipOpaque(folded, i);
            if (opaque > i) i = opaque;
            else if (Starts(folded, i) && TryRead(text, folded, i, out var quantity, out var end))
            {
                found.Add(quantity);
                i = end;
            }
            else i = Next(folded, i);
        }

        return found;
    }

    /// <summary>The position from which to go on where no quantity begins at <paramref name="i"/>.</summary>
    internal static int Next(ReadOnlySpan<char> folded, int i)
    {
        if (Glyphs.IsDigit(folded[i])) return Words.SkipDigits(folded, i);
        return Words.StartsName(folded[i]) ? Words.SkipName(folded, i) : i + 1;
    }

    /// <summary>True where a number may begin: at a digit, a sign before one, a currency, or a scale word alone.</summary>
    internal static bool Starts(ReadOnlySpan<char> folded, int i)
    {
        var c = folded[i];
        if (Glyphs.IsDigit(c)) return !IsOrdinal(folded, i);
        if (Signs.IsSign(c)) return StartsSigned(folded, i);
        if (Currencies.TryRead(folded, i, out _, out var end))
            return Glyphs.IsDigit(Glyphs.At(folded, end)) || Signs.IsSign(Glyphs.At(folded, end));
        return StartsScaleWord(folded, i);
    }

    private static bool StartsSigned(ReadOnlySpan<char> folded, int i)
    {
        var p = i;
        if (Signs.Read(folded, ref p) == 0) return false;
        var before = Glyphs.At(folded, i - 1);
        if (Glyphs.IsDigit(before) || Glyphs.IsLatin(before) || before is '%' or ')') return false;
        return Glyphs.IsDigit(Glyphs.At(folded, p)) || Currencies.TryRead(folded, p, out _, out _);
    }

    /// <summary>제3공장, 제 2차: a place in a row, no amount.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> folded, int i)
    {
        var before = Glyphs.At(folded, i - 1) == ' ' ? i - 2 : i - 1;
        return Glyphs.At(folded, before) == '제' && !Glyphs.IsHangul(Glyphs.At(folded, before - 1));
    }

    private static bool StartsScaleWord(ReadOnlySpan<char> folded, int i)
    {
        var before = Glyphs.At(folded, i - 1);
        return Scales.IsSmall(folded[i]) && !Glyphs.IsHangul(before) && !Glyphs.IsDigit(before) && Scales.IsBig(Glyphs.At(folded, i + 1));
    }

    private static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int at, out Quantity quantity, out int end)
    {
        quantity = Nothing;
        end = at;
        if (!Amount.TryRead(folded, at, out var amount) && !TryReadScaleWord(folded, at, out amount)) return false;
        if (!amount.IsQuantity) return false;

        if (IsLossInBrackets(folded, at, amount))
        {
            (at, end) = (at - 1, amount.End + 1);
            quantity = new(text[at..end].ToString(), -amount.Value, null, amount.Unit, null, false, false, at, end - at);
            return true;
        }

        var around = new Qualifiers.Found { Approximate = amount.Rough };
        Qualifiers.ReadBefore(folded, at, around);
        end = Qualifiers.ReadAfter(folded, amount.End, around);
        quantity = new(
            text[at..end].ToString(), amount.Value, amount.Upper, amount.Unit, around.Strongest, around.Approximate, around.Forecast, at, end - at);
        return true;
    }

    private static readonly string[] BehindLoss = ["까지", " 하락", "하락", " 감소", " 급락", "를 기록", "로 마감", " 마감"];

    /// <summary>장중 (7.7%)까지: brackets that are a minus. Behind a name, or attached, they hold a remark: 화웨이 (13.1%).</summary>
    private static bool IsLossInBrackets(ReadOnlySpan<char> folded, int at, Amount amount) =>
        !amount.Signed && amount.Upper is null && amount.Unit == "%" && Glyphs.At(folded, amount.End) == ')'
        && Glyphs.At(folded, at - 1) == '(' && Glyphs.At(folded, at - 2) == ' '
        && Glyphs.StartsWithAny(folded, amount.End + 1, BehindLoss);

    /// <summary>백만 달러, 천억 위안: one of the scale, where a unit confirms it.</summary>
    private static bool TryReadScaleWord(ReadOnlySpan<char> folded, int at, out Amount amount)
    {
        amount = default;
        if (!StartsScaleWord(folded, at) || !Scales.TryReadWord(folded, at, out var value, out var end)) return false;
        if (!Units.TryRead(folded, end, scaled: true, out var unit, out var unitEnd)) return false;
        // (십억 위안) and 단위: 억 위안 name the unit of what follows.
        if (Glyphs.At(folded, at - 1) == '(' || Glyphs.At(folded, unitEnd) is ')' or ']' || Glyphs.StartsWith(folded, at - 4, "단위: ")) return false;
        amount = new(value, null, unit, Scaled: true, Signed: false, Rough: false, unitEnd);
        return true;
    }

    private static readonly Quantity Nothing = new("", 0, null, null, null, false, false, 0, 0);
}
