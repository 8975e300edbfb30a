using System.Text;

namespace ChinaAiWeekly.Reports.Companies;

/// <summary>Makes spellings of one name equal.</summary>
internal static class NameKey
{
    /// <summary>One UTF-16 unit to one: full width to ASCII, any white space to a blank, capitals to small letters.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => char.IsWhiteSpace(c) ? ' ' : c,
        // Hangul and Hanzi, most of every text, have neither case nor blanks.
        >= '\u3001' and < '\uFF00' => c,
        >= '\uFF01' and <= '\uFF5E' => Fold(Narrow(c)),
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    };

    /// <summary>Full width to ASCII, its case kept.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>Composes what may need it; syllables, Hanzi and Latin letters, nearly all names, are whole as they are.</summary>
    private static string Compose(string name)
    {
        foreach (var c in name)
            if (c is not (< '\u0300' or (>= '\uAC00' and <= '\uD7A3') or (>= '\u4E00' and <= '\u9FFF')))
                return name.Normalize(NormalizationForm.FormC);
        return name;
    }

    /// <summary>Letters and digits alone, folded: Pony.ai, PONY AI and pony ai are one.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Compose(name))
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key.Append(Fold(c));
        return key.ToString();
    }
}
