namespace ChinaAiWeekly.Reports.Values;

/// <summary>What a price or a rate is for: 0.6달러/100만 토큰, 0.31위안/kWh, 175Wh/kg.</summary>
internal static class PerUnit
{
    private const string Per = " per ";

    private static readonly string[] Spans = ["월", "년", "일", "분기", "주", "시간", "초", "분", "h", "s"];

    /// <summary>Where what stands behind the slash ends; <paramref name="at"/> where nothing there is a unit.</summary>
    public static int End(ReadOnlySpan<char> text, int at, string unit)
    {
        var isMoney = Units.IsCurrency(unit);
        if (isMoney && Glyphs.StartsWith(text, at, Per)) return MillionEnd(text, at);
        if (Glyphs.At(text, at) != '/') return at;
        if (!isMoney && !Glyphs.IsLatin(unit[^1])) return at;
        var start = at + 1;
        // 10억 위안/5만 대 are two amounts; a price is for one, or for a round number.
        var scaled = ScaledNumber.TryRead(text, start, english: true, out var number);
        if (scaled && (!isMoney || !IsRound(number.Value))) return at;
        if (scaled) start = number.End;
        if (Units.TryRead(text, start, scaled, out var word, out var end) && word != unit && !Units.IsCurrency(word) && word is not ("%" or "%p" or "times")) return end;
        foreach (var span in Spans)
            if (!scaled && EndsWith(text, start, span))
                return start + span.Length;
        // 18달러/100만 자: what is written or spoken is paid for by its letters.
        var letters = Glyphs.SkipBlank(text, start);
        return scaled && EndsWith(text, letters, "자") ? letters + 1 : at;
    }

    /// <summary>How it stands in a unit: /100만 토큰, whether behind a slash or per.</summary>
    public static string Written(ReadOnlySpan<char> text) => text.StartsWith(Per) ? $"/{text[Per.Length..]}" : text.ToString();

    /// <summary>$0.46 per million tokens. HK$38 per share stays an amount of money: it is paid for one.</summary>
    private static int MillionEnd(ReadOnlySpan<char> text, int at)
    {
        var start = at + Per.Length;
        if (ScaledNumber.TryRead(text, start, english: true, out var number) && IsRound(number.Value)) start = number.End;
        else if (Scales.TryReadEnglish(text, start, out _, out var letter, out var word) && !letter) start = word;
        else return at;
        return Units.TryRead(text, start, scaled: true, out var unit, out var end) && !Units.IsCurrency(unit) ? end : at;
    }

    private static bool EndsWith(ReadOnlySpan<char> text, int at, string word) =>
        Glyphs.StartsWith(text, at, word) && (Glyphs.At(text, at + word.Length) is var next && !char.IsLetterOrDigit(next) || (Glyphs.IsLatin(word[0]) && Glyphs.IsHangul(next)) || (word == "자" && Glyphs.At(text, at + 1) is '로' or '에' or '당'));

    private static bool IsRound(decimal value)
    {
        while (value >= 10 && value % 10 == 0) value /= 10;
        return value == 1;
    }
}
