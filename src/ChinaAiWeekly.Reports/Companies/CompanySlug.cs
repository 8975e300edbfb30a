using System.Text;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>
/// Makes an address of a name: Hangul romanised, Hanzi in pinyin, Latin in small letters, all else a hyphen. The same
/// name gives the same slug on every machine and in every version.
/// </summary>
public static class CompanySlug
{
    private const int Longest = 80;

    private enum Script { None, Latin, Hangul, Hanzi }

    /// <summary>Lower-case ASCII letters, digits and single hyphens; "company" where the name has no letter.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        var last = Script.None;
        var text = name.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        for (var at = 0; at < text.Length && slug.Length < Longest; at++)
        {
            var c = text[at];
            var script = ScriptOf(c);
            if (script != Script.None && script != last && slug.Length > 0)
                slug.Append('-');
            if (script == Script.Hangul)
                HangulRomanization.Append(slug, text, at);
            else if (script == Script.Hanzi)
                slug.Append(Pinyin.Of(c));
            else if (script == Script.Latin)
                slug.Append(Plain(c));
            last = script;
        }
        return slug.Length == 0 ? "company" : slug.ToString();
    }

    private static Script ScriptOf(char c) => c switch
    {
        _ when NameBoundary.IsHangul(c) => Script.Hangul,
        >= '\u3400' and <= '\u9FFF' => Script.Hanzi,
        _ => Plain(c).Length > 0 ? Script.Latin : Script.None,
    };

    /// <summary>The ASCII letter or digit of <paramref name="c"/> (é → e), empty where there is none.</summary>
    private static string Plain(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
            return c.ToString();
        if (c < '\u00C0' || !char.IsLetter(c))
            return "";
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return char.IsAsciiLetter(parts[0]) ? parts[..1] : $"u{(int)c:x4}";
    }
}
