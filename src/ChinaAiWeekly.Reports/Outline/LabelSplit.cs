using ChinaAiWeekly.Reports.Companies;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>A bullet's label and what it says.</summary>
/// <param name="IsLoose">No colon stands between them: 알리바바 35.8%. A row reads so, prose does not.</param>
internal readonly record struct LabelSplit(Passage? Label, Passage Body, bool IsLoose)
{
    private const int LongestPlain = 60;

    public static LabelSplit Of(TextLine line)
    {
        var text = line.Text;
        if (line.Bold == 0)
            return Plain(text);
        var bold = text.Slice(0, line.Bold).Trim();
        var rest = text.Slice(line.Bold).Trim();
        if (rest.IsEmpty)
            return Colon(bold) is var inner and > 0 && inner < bold.Length - 1
                ? At(bold, inner, 1)
                : new(bold.TrimEnd(":："), text.Slice(text.Length), false);
        if (IsColon(rest[0]))
            return new(bold.TrimEnd(":："), rest.Slice(1).Trim(), false);
        if (IsColon(bold[bold.Length - 1]))
            return new(bold.TrimEnd(":："), rest, false);
        if (rest[0] is '(' or '[' or '（' && Colon(rest) is var behind and > 0 && Close(rest.Chars) == behind - 1)
            return new(text.Slice(0, rest.Start - text.Start + behind).Trim(), rest.Slice(behind + 1).Trim(), false);
        if (Dash(text, line.Bold) is { } dash)
            return dash with { IsLoose = false };
        return new(bold, text.Chars[line.Bold] == ' ' ? rest : WithoutParticle(rest), true);
    }

    /// <summary>**알리바바**는 시가총액 …, **빅테크**에서는 …: the particle is the label's.</summary>
    private static Passage WithoutParticle(Passage rest) =>
        rest.Chars.IndexOf(' ') is var blank and > 0 and < 4 && Particles.Cover(rest.Chars[..blank]) && NameBoundary.IsHangul(rest[blank - 1]) ? rest.Slice(blank + 1) : rest;

    private static LabelSplit Plain(Passage text)
    {
        if (Colon(text) is var colon and > 0 && colon <= LongestPlain)
            return At(text, colon, 1);
        if (Dash(text, 1) is { } dash && dash.Label is { Length: <= LongestPlain })
            return dash;
        return new(null, text, false);
    }

    private static LabelSplit At(Passage text, int position, int width) =>
        new(text.Slice(0, position).Trim(), text.Slice(position + width).Trim(), false);

    /// <summary>A dash or equals sign between blanks; a sign stands right before its number.</summary>
    private static LabelSplit? Dash(Passage text, int from)
    {
        var chars = text.Chars;
        for (var at = from; at < chars.Length - 1; at++)
            if (chars[at] is '-' or '–' or '—' or '=' or '→' && chars[at - 1] == ' ' && chars[at + 1] == ' ')
                return new(text.Slice(0, at).Trim(), text.Slice(at + 1).Trim(), true);
        return null;
    }

    /// <summary>The first colon that ends a label: outside brackets and quotes, not in a time, ratio or address.</summary>
    private static int Colon(Passage text)
    {
        var chars = text.Chars;
        var depth = 0;
        for (var at = 0; at < chars.Length; at++)
        {
            if (chars[at] is '(' or '[' or '（' or '‘' or '“' or '「')
                depth++;
            else if (chars[at] is ')' or ']' or '）' or '’' or '”' or '」')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && IsColon(chars[at]) && !InsideWord(chars, at))
                return at;
        }
        return -1;
    }

    private static bool InsideWord(ReadOnlySpan<char> chars, int at)
    {
        if (at + 1 == chars.Length || at == 0)
            return false;
        var (before, after) = (chars[at - 1], chars[at + 1]);
        return after == '/' || (char.IsDigit(before) && char.IsDigit(after));
    }

    private static int Close(ReadOnlySpan<char> chars)
    {
        var depth = 0;
        for (var at = 0; at < chars.Length; at++)
        {
            if (chars[at] is '(' or '[' or '（')
                depth++;
            else if (chars[at] is ')' or ']' or '）' && --depth == 0)
                return at;
        }
        return -1;
    }

    private static bool IsColon(char c) => c is ':' or '：';
}
