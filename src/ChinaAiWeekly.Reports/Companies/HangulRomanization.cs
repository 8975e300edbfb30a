using System.Text;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>
/// Revised Romanisation of Hangul, syllable by syllable: a final before a vowel is carried over (알은 areun), ㄹㄹ is ll;
/// other assimilations are left out, so that a word keeps its letters.
/// </summary>
internal static class HangulRomanization
{
    private const int First = 0xAC00;
    private const int Finals = 28;
    private const int Vowels = 21;
    private const int SilentInitial = 11;
    private const int RieulInitial = 5;
    private const int RieulFinal = 8;

    private static readonly string[] Initial = "g kk n d tt r m b pp s ss  j jj ch k t p h".Split(' ');
    private static readonly string[] Vowel = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] Final = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' ');
    private static readonly string[] Carried = " g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p ".Split(' ');

    /// <summary>Appends the syllable at <paramref name="at"/>; its neighbours decide how its consonants sound.</summary>
    public static void Append(StringBuilder slug, string text, int at)
    {
        var (initial, vowel, final) = Parts(text[at]);
        var before = at > 0 && NameBoundary.IsHangul(text[at - 1]) ? Parts(text[at - 1]).Final : 0;
        slug.Append(initial == RieulInitial && before == RieulFinal ? "l" : Initial[initial]);
        slug.Append(Vowel[vowel]);
        var vowelFollows = at + 1 < text.Length && NameBoundary.IsHangul(text[at + 1]) && Parts(text[at + 1]).Initial == SilentInitial;
        slug.Append(vowelFollows ? Carried[final] : Final[final]);
    }

    private static (int Initial, int Vowel, int Final) Parts(char syllable)
    {
        var index = syllable - First;
        return (index / (Vowels * Finals), index / Finals % Vowels, index % Finals);
    }
}
