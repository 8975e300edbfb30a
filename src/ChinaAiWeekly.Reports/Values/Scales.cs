namespace ChinaAiWeekly.Reports.Values;

/// <summary>Words that multiply a number. Korean ones compose: 십억 is 10 × 100,000,000, 2억 5천만 a sum.</summary>
internal static class Scales
{
    /// <summary>십, 백, 천: multiply within a group of four digits.</summary>
    public static bool IsSmall(char c) => c is '십' or '백' or '천';

    /// <summary>What 십, 백 or 천 multiplies by. 1 where <paramref name="c"/> is none.</summary>
    public static decimal Small(char c) => c switch { '십' => 10m, '백' => 100m, '천' => 1_000m, _ => 1m };

    /// <summary>만, 억, 조, 경: close a group.</summary>
    public static bool IsBig(char c) => c is '만' or '억' or '조' or '경' or '万' or '萬' or '亿' or '億';

    /// <summary>What 만, 억, 조 or 경 multiplies by. 1 where <paramref name="c"/> is none.</summary>
    public static decimal Big(char c) => c switch
    {
        '만' or '万' or '萬' => 10_000m,
        '억' or '亿' or '億' => 100_000_000m,
        '조' => 1_000_000_000_000m,
        '경' => 10_000_000_000_000_000m,
        _ => 1m,
    };

    /// <summary>English scales, longest first; a bare letter counts only beside a currency or before a unit.</summary>
    private static readonly (string Word, decimal Factor, bool Letter)[] English =
    [
        ("thousand", 1e3m, false), ("trillion", 1e12m, false), ("billion", 1e9m, false), ("million", 1e6m, false),
        ("trn", 1e12m, false), ("bln", 1e9m, false), ("mln", 1e6m, false),
        ("tn", 1e12m, false), ("bn", 1e9m, false), ("mn", 1e6m, false), ("mm", 1e6m, true),
        ("t", 1e12m, true), ("b", 1e9m, true), ("m", 1e6m, true), ("k", 1e3m, true),
    ];

    /// <summary>The English scale at <paramref name="at"/>, which must end there as a word (RMBbn and 2.6bn alike).</summary>
    public static bool TryReadEnglish(ReadOnlySpan<char> text, int at, out decimal factor, out bool letter, out int end)
    {
        foreach (var (word, size, bare) in (Glyphs.At(text, at) | 0x20) is 't' or 'b' or 'm' or 'k' ? English : [])
        {
            end = at + word.Length;
            if (end > text.Length || !text[at..end].Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (Glyphs.IsLatin(Glyphs.At(text, end)) || Glyphs.IsDigit(Glyphs.At(text, end))) continue;
            (factor, letter) = (size, bare);
            return true;
        }

        (factor, letter, end) = (1, false, at);
        return false;
    }

    /// <summary>A scale word without a number before it (십억, 백만, 억): the product of its syllables.</summary>
    public static bool TryReadWord(ReadOnlySpan<char> text, int at, out decimal factor, out int end)
    {
        factor = 1;
        end = at;
        if (IsSmall(Glyphs.At(text, end))) factor = Small(text[end++]);
        while (IsBig(Glyphs.At(text, end)) && Big(text[end]) is var big && factor < 1e20m / big) (factor, end) = (factor * big, end + 1);
        return end > at;
    }
}
