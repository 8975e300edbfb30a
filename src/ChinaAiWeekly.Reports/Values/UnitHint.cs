namespace ChinaAiWeekly.Reports.Values;

/// <summary>The unit that a title or column head gives to the numbers below it: (십억 위안) is 1,000,000,000 and CNY.</summary>
public sealed record UnitHint(decimal Scale, string? Unit, int Start, int Length)
{
    /// <summary>
    /// The unit in the last parentheses that hold one, behind 단위:, or as the whole text; null where there is none.
    /// </summary>
    public static UnitHint? Find(ReadOnlySpan<char> title)
    {
        var text = Glyphs.Fold(title);
        for (var close = text.Length - 1; close > 0; close--)
        {
            if (text[close] is not (')' or ']')) continue;
            var open = text[..close].LastIndexOf(text[close] == ')' ? '(' : '[');
            if (open < 0) break;
            if (ReadList(text, open + 1, close) is { } hint) return hint;
            close = open;
        }

        var marker = text.LastIndexOf("단위");
        return marker >= 0 ? ReadList(text, marker, text.Length) : Read(text, 0, text.Length) ?? ReadLast(text);
    }

    /// <summary>캠브리콘 CAPEX 추이, 억 위안: the unit behind the last comma, colon or dash.</summary>
    private static UnitHint? ReadLast(ReadOnlySpan<char> text)
    {
        var cut = text.LastIndexOfAny(",:—–");
        return cut > 0 && Glyphs.At(text, cut + 1) == ' ' ? Read(text, cut + 1, text.Length) : null;
    }

    /// <summary>The first part of a comma list that is a unit: (25F, 십억 위안).</summary>
    private static UnitHint? ReadList(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to)
        {
            var comma = text[from..to].IndexOfAny(',', ';');
            var end = comma < 0 ? to : from + comma;
            if ((Read(text, from, end) ?? ReadBehindWords(text, from, end)) is { } hint) return hint;
            from = end + 1;
        }

        return null;
    }

    private static readonly string[] OwnCurrencies = [" of listing currency", " of local currency", " in local currency", " local currency"];

    /// <summary>시가총액: 십억 홍콩달러, 시총 십억 위안: the unit of money behind what it is for. In Mkt cap in bn of listing currency each row has its own.</summary>
    private static UnitHint? ReadBehindWords(ReadOnlySpan<char> text, int from, int end)
    {
        var isOwn = false;
        foreach (var own in OwnCurrencies)
            if (text[from..end].TrimEnd().EndsWith(own, StringComparison.OrdinalIgnoreCase))
            {
                (isOwn, end) = (true, from + text[from..end].TrimEnd().Length - own.Length);
                break;
            }
        // 약 3,800억 위안 is an amount.
        for (var at = from; at < end - 1 && !Glyphs.IsDigit(text[at]); at++)
            if (text[at] is ' ' or ':' && Read(text, at + 1, end) is { } hint && (isOwn || Units.IsCurrency(hint.Unit)))
                return hint;
        return null;
    }

    private static UnitHint? Read(ReadOnlySpan<char> text, int from, int to)
    {
        var start = SkipMarker(text, from);
        while (start < to && text[start] == ' ') start++;
        while (to > start && text[to - 1] is ' ' or '.') to--;
        if (start >= to) return null;

        // The cut ends the words inside it; a sentence that only begins like a unit is none.
        var part = text[start..to];
        var at = 0;
        string? unit = Currencies.TryRead(part, at, out var code, out var afterCode) ? code : null;
        if (unit is not null) at = afterCode;
        var scale = 1m;
        if (Scales.TryReadWord(part, at, out var korean, out var afterScale)) (scale, at) = (korean, afterScale);
        else if (Scales.TryReadEnglish(part, Glyphs.SkipBlank(part, at), out var english, out var letter, out var afterEnglish) && (!letter || unit is not null))
            (scale, at) = (english, afterEnglish);
        if (at < part.Length && Units.TryRead(part, at, scaled: true, out var word, out var afterUnit)) (unit, at) = (unit ?? word, afterUnit);

        // 만 위안/대, 달러/100만 토큰: for each of something.
        if (unit is not null && (Glyphs.At(part, at) == '/' || Glyphs.StartsWith(part, Glyphs.SkipBlank(part, at), "per ")) && part.Length - at is > 1 and < 16)
        {
            if (!Units.IsCurrency(unit)) unit += part[at..].ToString();
            at = part.Length;
        }

        return at == part.Length && (unit is not null || scale > 1) ? new UnitHint(scale, unit, start, to - start) : null;
    }

    private static int SkipMarker(ReadOnlySpan<char> text, int at)
    {
        var p = at;
        while (Glyphs.At(text, p) == ' ') p++;
        foreach (var marker in (ReadOnlySpan<string>)["단위", "Unit", "unit"])
        {
            // (units) is a unit itself.
            if (!Glyphs.StartsWith(text, p, marker) || Glyphs.IsLatin(Glyphs.At(text, p + marker.Length))) continue;
            p = Glyphs.SkipBlank(text, p + marker.Length);
            return Glyphs.At(text, p) == ':' ? p + 1 : p;
        }

        return at;
    }
}
