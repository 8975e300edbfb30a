namespace ChinaAiWeekly.Reports.Values;

/// <summary>Reads what a cell says as a whole, where the scanner for prose would want a unit beside each number.</summary>
internal static class CellReader
{
    private static readonly WordList NoValues =
    [
        "-", "--", "–", "—", "·", "…", "...", "N/A", "NA", "n.a.", "#N/A", "n.m.", "NM", "N.M", "N.A", "nil", "none", "TBD", "loss", "loss-making", "negative", "deficit",
        "적자", "적자전환", "적자 전환", "적자지속", "적자 지속", "적전", "적지", "흑자전환", "흑자 전환", "흑전", "없음", "미정", "미공개", "비공개", "미상", "해당없음", "해당 없음", "자료 없음", "데이터 없음", "집계 전", "亏损", "停牌", "未披露", "보합", "강보합", "약보합",
    ];

    private const int LongestSign = 3;

    private static readonly WordList Falls = ["하락", "감소", "급락", "축소", "약세", "내렸", "내려", "내린", "내림", "떨어", "빠졌", "빠져", "빠진", "빠짐", "밀렸", "밀려", "밀린", "밀림", "후퇴", "조정"];

    public static CellValue Read(ReadOnlySpan<char> cell, UnitHint? hint)
    {
        var text = Glyphs.Fold(cell);
        var from = 0;
        var to = text.Length;
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;

        if (IsNoValue(text[from..to])) return Nothing(CellKind.NoValue, null, null);
        var hasNumber = text[from..to].ContainsAnyInRange('0', '9');
        if (hasNumber && TryReadBracketed(text, from, to, out var negative, out var end)) return Build(cell, text, from, negative, from, end, to, hint);

        if (ReadNoValue(text, from, to) is { } nothing) return nothing;
        if (!hasNumber) return NotANumber;

        var start = FindNumber(text, LabelEnd(text, from, to), to, out var amount);
        return start >= 0
            ? Build(cell, text, from, amount, start, amount.End, to, hint)
            : NotANumber;
    }

    /// <summary>Behind the last colon that no bracket holds: that one is a note's, as in 23.2% (자료: Omdia).</summary>
    private static int LabelEnd(ReadOnlySpan<char> text, int from, int to)
    {
        var depth = 0;
        for (var i = to - 2; i >= from; i--)
        {
            depth += text[i + 1] == ')' ? 1 : text[i + 1] == '(' ? -1 : 0;
            if (depth == 0 && text[i] == ':' && text[i + 1] == ' ') return i + 2;
        }

        return from;
    }

    /// <summary>The first number with a unit or scale, else the first bare one that no name, date or rank holds.</summary>
    private static int FindNumber(ReadOnlySpan<char> text, int from, int to, out Amount amount)
    {
        amount = default;
        var first = -1;
        for (var i = from; (i = QuantityScanner.Beginnings.Next(text, i)) < to;)
        {
            if (QuantityScanner.Starts(text, i) && Amount.TryRead(text, i, out var here) && here.End <= to)
            {
                if (here.IsQuantity)
                {
                    // A bare number before it that stands alone is the value, and this one belongs to its note.
                    if (first >= 0 && InParentheses(text, first, i)) return first;
                    amount = here;
                    return i;
                }

                if (first < 0 && TryScaleByLetter(text, to, ref here)) (first, amount) = (i, here);
                else if (first < 0 && StandsAlone(text, here.End)) (first, amount) = (i, here);
                i = here.End;
            }
            else i = QuantityScanner.Next(text, i);
        }

        return first;
    }

    /// <summary>23.7k, 1.2M: in a cell of its own a letter needs no unit to be a scale.</summary>
    private static bool TryScaleByLetter(ReadOnlySpan<char> text, int to, ref Amount amount)
    {
        if (amount.Upper is not null || !Scales.TryReadEnglish(text, amount.End, out var factor, out var letter, out var end) || !letter) return false;
        var value = amount.Value;
        if ((end < to && Glyphs.At(text, end) is not (' ' or '(' or '+')) || !Numeral.TryMultiply(ref value, factor)) return false;
        amount = amount with { Value = value, Scaled = true, End = end };
        return true;
    }

    private static bool InParentheses(ReadOnlySpan<char> text, int from, int at) =>
        text[from..at].Contains('(');

    /// <summary>A bare number ends the word it is in, except for forecast marks and unknown units: 125F, 12사이트. 1810.HK is a ticker.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int end)
    {
        var next = Glyphs.At(text, end);
        if (next is '/' or '-' or '_' or ':' or '.' && char.IsAsciiLetterOrDigit(Glyphs.At(text, end + 1))) return false;
        if (Glyphs.IsLatin(next)) return IsForecastMark(text, end);
        return !DateWords.Follow(text, end);
    }

    private static bool IsForecastMark(ReadOnlySpan<char> text, int at) =>
        Glyphs.At(text, at) is 'E' or 'F' or 'e' or 'f' && !char.IsLetterOrDigit(Glyphs.At(text, at + 1));

    /// <summary>(11.4%), (11.4)% and (1,234) are negative, as accountants write it; a sign inside keeps its own meaning.</summary>
    private static bool TryReadBracketed(ReadOnlySpan<char> text, int from, int to, out Amount amount, out int end)
    {
        (amount, end) = (default, to);
        if (Glyphs.At(text, from) != '(' || !Amount.TryRead(text, from + 1, out amount)) return false;
        if (amount.Upper is not null || Glyphs.At(text, amount.End) != ')') return false;

        end = amount.End + 1;
        if (amount.Unit is null && Units.TryRead(text, end, amount.Scaled, out var unit, out var unitEnd)) (amount, end) = (amount with { Unit = unit }, unitEnd);
        if (!amount.Signed) amount = amount with { Value = -amount.Value, Signed = true };
        return end == to;
    }

    private static CellValue Build(ReadOnlySpan<char> cell, ReadOnlySpan<char> text, int from, Amount amount, int start, int end, int to, UnitHint? hint)
    {
        var around = new Qualifiers.Found { Approximate = amount.Rough };
        Qualifiers.ReadBefore(text, start, around);
        if (IsForecastMark(text, end))
        {
            around.Add(Qualifier.Forecast);
            end++;
        }

        var valueEnd = Math.Min(Qualifiers.ReadAfter(text, end, around), to);
        var tail = Math.Min(around.Tail, to);
        var unit = amount.Unit;
        if (unit is null && !amount.Scaled && hint?.Unit is null) unit = ReadOddUnit(text, ref tail, ref valueEnd, to);

        var value = amount.Value;
        var upper = amount.Upper;
        if (unit is null && hint is not null)
        {
            unit = hint.Unit;
            if (!amount.Scaled && !TryScale(ref value, ref upper, hint.Scale)) return NotANumber;
        }

        var note = Trim(cell, tail, to);
        if (!amount.Signed && unit == "%" && note is not null && Falls.Begin(note) is not null) value = -value;
        return new(
            CellKind.Value, value, upper, unit, around.Strongest, around.Approximate, around.Forecast,
            Trim(cell, from, Math.Max(from, around.Lead)), note, start, valueEnd - start);
    }

    /// <summary>A word that hangs on the number and is in no table: 12사이트.</summary>
    private static string? ReadOddUnit(ReadOnlySpan<char> text, ref int tail, ref int valueEnd, int to)
    {
        var end = Glyphs.HangulEnd(text, tail, 8);
        if (end == tail || end > to || tail != valueEnd) return null;
        var unit = text[tail..end].ToString();
        (tail, valueEnd) = (end, end);
        return unit;
    }

    private static bool TryScale(ref decimal value, ref decimal? upper, decimal scale)
    {
        if (!Numeral.TryMultiply(ref value, scale)) return false;
        if (upper is not { } top) return true;
        if (!Numeral.TryMultiply(ref top, scale)) return false;
        upper = top;
        return true;
    }

    /// <summary>A label with a word for no value behind it: PER N/A, PBR: -, 적자 (3년 연속).</summary>
    private static CellValue? ReadNoValue(ReadOnlySpan<char> text, int from, int to)
    {
        var note = text[from..to].IndexOf('(');
        if (note >= 0) note += from;
        var end = note < 0 ? to : note;
        while (end > from && text[end - 1] == ' ') end--;
        if (end == from) return null;
        var noteText = note < 0 ? null : Trim(text, note, to);
        // 보합 (0.0%): the figure stands behind the word.
        if (noteText is not null && text[from..end] is "보합" or "강보합" or "약보합" && Read(noteText, null) is { Kind: CellKind.Value, Label: null } figure)
            return figure with { Start = note - from + 1 };
        if (IsNoValue(text[from..end])) return Nothing(CellKind.NoValue, null, noteText);

        var blank = from + text[from..end].LastIndexOf(' ');
        return blank > from && IsNoValue(text[(blank + 1)..end])
            ? Nothing(CellKind.NoValue, Trim(text, from, blank), noteText)
            : null;
    }

    private static bool IsNoValue(ReadOnlySpan<char> word) => word.IsEmpty || NoValues.Is(word);

    private static string? Trim(ReadOnlySpan<char> text, int from, int to)
    {
        var part = text[from..to].Trim(" \t:,.*");
        if (part is ['(' or '[', .. var inside, ')' or ']'] && !inside.ContainsAny('(', '[')) part = inside.Trim();
        // [^1], ¹, 1): the sign of a footnote.
        return part.Length <= LongestSign && part.TrimStart("^주").TrimEnd(")").Trim("0123456789¹²³").IsEmpty ? null : part.ToString();
    }

    private static readonly CellValue NotANumber = Nothing(CellKind.NotANumber, null, null);

    private static CellValue Nothing(CellKind kind, string? label, string? note) =>
        new(kind, 0, null, null, null, false, false, label, note, 0, 0);
}
