using System.Buffers;

namespace ChinaAiWeekly.Reports.Values;

/// <summary>Character classes, and folding of the many glyphs of one sign. ASCII digits only: ٣ and ３ are other characters.</summary>
internal static class Glyphs
{
    private static readonly SearchValues<char> Foldable =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => Fold(c) != c)]);

    /// <summary>The same text, unit for unit, with full-width forms, blanks, minus signs and tildes in their plain form.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(Foldable);
        if (next < 0) return text;
        var folded = text.ToArray();
        FoldFrom(folded, next);
        return folded;
    }

    private static void FoldFrom(Span<char> text, int first)
    {
        var next = first;
        for (var i = first; next >= 0; i += next + 1)
        {
            text[i] = Fold(text[i]);
            next = text[(i + 1)..].IndexOfAny(Foldable);
        }
    }

    /// <summary>A whole text folded once for all that scan it; the same string where nothing is to be folded.</summary>
    public static string Fold(string text)
    {
        return text.AsSpan().IndexOfAny(Foldable) is var first and >= 0
            ? string.Create(text.Length, (text, first), static (folded, source) =>
            {
                source.text.CopyTo(folded);
                FoldFrom(folded, source.first);
            })
            : text;
    }

    private static char Fold(char c) => c switch
    {
        < '\u00a0' => c,
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u00a0' or '\u2007' or '\u2009' or '\u200a' or '\u202f' or '\u3000' or (>= '\u2000' and <= '\u2006') => ' ',
        '\u2212' or '\ufe63' or '\u2010' or '\u2011' => '-',
        '\u223c' or '\u301c' => '~',
        '\uffe5' => '¥',
        '\uffe1' => '£',
        '\uffe6' => '₩',
        '\ufe62' => '+',
        '\u2018' or '\u2019' => '\'',
        _ => c,
    };

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHangul(char c) => c is (>= '\uac00' and <= '\ud7a3') or (>= '\u3131' and <= '\u318e');

    public static bool IsHanzi(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    /// <summary>A letter of an alphabet: Latin, Greek, Cyrillic and the like, but neither Hangul nor Hanzi.</summary>
    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00c0' and <= '\u04ff' && char.IsLetter(c));

    public static char At(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    public static bool StartsWith(ReadOnlySpan<char> text, int index, string word) =>
        index >= 0 && index < text.Length && text[index] == word[0] && text[index..].StartsWith(word);

    public static bool StartsWithAny(ReadOnlySpan<char> text, int index, string[] words)
    {
        foreach (var word in words)
            if (StartsWith(text, index, word)) return true;
        return false;
    }

    /// <summary>The index behind at most one blank.</summary>
    public static int SkipBlank(ReadOnlySpan<char> text, int index) => At(text, index) == ' ' ? index + 1 : index;

    /// <summary>The end of the run of Hangul at <paramref name="index"/>, at most <paramref name="most"/> syllables on.</summary>
    public static int HangulEnd(ReadOnlySpan<char> text, int index, int most)
    {
        var end = index;
        while (end < text.Length && end - index < most && IsHangul(text[end])) end++;
        return end;
    }
}
