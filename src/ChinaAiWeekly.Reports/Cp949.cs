using System.Text;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports;

/// <summary>
/// CP949, the superset of EUC-KR that Windows editors save. Many byte sequences of other encodings are valid in it, so what
/// comes out must also look Korean.
/// </summary>
internal static class Cp949
{
    private const int CodePage = 949;

    /// <summary>Strict: any byte that is not CP949, or a text whose letters beyond ASCII are not mostly Hangul, fails.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is not { } encoding)
            return false;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return LooksKorean(text);
    }

    private static bool LooksKorean(string text)
    {
        var hangul = 0;
        var letters = 0;
        foreach (var c in text)
        {
            // Control characters and private use come of bytes that CP949 leaves to the vendor.
            if (c is (>= '\u0080' and < '\u00a0') or (>= '\ue000' and <= '\uf8ff') or '\ufffd') return false;
            if (c < '\u0080' || !char.IsLetter(c)) continue;
            letters++;
            if (Glyphs.IsHangul(c)) hangul++;
        }

        return letters > 0 && hangul * 10 >= letters * 7;
    }
}
