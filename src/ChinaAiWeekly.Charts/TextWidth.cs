using System.Globalization;
using System.Text;

namespace ChinaAiWeekly.Charts;

/// <summary>
/// How wide text will be, without a font: a width per kind of letter, taken from the widest font of the stack (Noto
/// Sans CJK, Malgun Gothic, Apple SD Gothic Neo) and rounded up, so that what fits here fits in a browser.
/// </summary>
internal static class TextWidth
{
    private const double BoldFactor = 1.06;

    /// <summary>Width in px at a font size in px.</summary>
    public static double Of(string text, double size, bool isBold)
    {
        var em = 0.0;
        foreach (var rune in text.EnumerateRunes())
            em += Of(rune);
        return em * size * (isBold ? BoldFactor : 1);
    }

    /// <summary>
    /// Lines no wider than <paramref name="limit"/> px. Breaks at spaces; a word that is itself too long breaks
    /// between letters. At least one line, and at least one letter on each.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, double limit, double size, bool isBold)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\t', '\n', '\r', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            var joined = line.Length == 0 ? word : $"{line} {word}";
            if (Of(joined, size, isBold) <= limit)
            {
                line = joined;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = BreakWord(word, limit, size, isBold, lines);
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        return lines;
    }

    private static string BreakWord(string word, double limit, double size, bool isBold, List<string> lines)
    {
        var rest = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (rest.Length > 0 && Of(rest + element, size, isBold) > limit)
            {
                lines.Add(rest.ToString());
                rest.Clear();
            }

            rest.Append(element);
        }

        return rest.ToString();
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => 0,
        ' ' or 0xA0 => 0.28,
        >= '0' and <= '9' => 0.58,
        '%' or '@' => 0.96,
        'W' or 'M' or 'm' or 'w' => 0.93,
        'i' or 'j' or 'l' or 'I' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' or '·' => 0.34,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or '\\' or '"' or '’' => 0.42,
        >= 'A' and <= 'Z' => 0.73,
        < 0x80 => 0.62,
        >= 0xAC00 and <= 0xD7A3 => 0.94,
        >= 0x1100 and <= 0x11FF => 0.94,
        '−' or '–' or '→' or '←' or '▲' or '▼' => 1,
        >= 0x300 and <= 0x36F => 0,
        >= 0x80 and < 0x1100 => 0.75,
        >= 0x1F000 => 1.4,
        _ => 1,
    };
}
