using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>The label at the beginning of an exhibit's title: 그림 2, Table 1, &lt;그림 2&gt;, [표 1], 도표 3.</summary>
/// <param name="Label">As written, without brackets.</param>
/// <param name="Title">What stands behind it.</param>
/// <param name="IsMarked">A bracket, dot or colon sets it off, so that it is no sentence that begins with 표 1.</param>
internal readonly record struct ExhibitLabel(Passage Label, Passage Title, bool IsMarked)
{
    private const string Opening = "<[(【〈《「『［＜（";
    private const string Closing = ">])】〉》」』］＞）";

    private static readonly WordList Words =
    [
        "그림", "도표", "표", "차트", "그래프", "자료", "Table", "Figure", "Fig.", "Fig", "Chart", "Exhibit", "Graph", "图表", "图", "表",
    ];

    public static ExhibitLabel? Find(Passage line)
    {
        if (Parts(line.Chars) is not { } parts)
            return null;
        var title = line.Slice(parts.Title).Trim();
        return new(line.Slice(parts.Start, parts.End - parts.Start).Trim(), parts.IsOpen ? title.TrimEnd(Closing) : title, parts.IsMarked);
    }

    /// <summary>Whether a line of the source, marks and all, is a title with its label set off.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.Trim("*_ ");
        return Parts(line) is { IsMarked: true } parts && parts.Title < line.Length;
    }

    private static (int Start, int End, int Title, bool IsOpen, bool IsMarked)? Parts(ReadOnlySpan<char> chars)
    {
        var at = 0;
        var bracket = chars.Length > 0 && Opening.Contains(chars[0]);
        if (bracket)
            at++;
        while (at < chars.Length && chars[at] is '#' or ' ')
            at++;
        var start = at;
        if (!Word(chars, ref at))
            return null;
        while (at < chars.Length && chars[at] is ' ' or '\u00A0' or '#')
            at++;
        var digits = at;
        while (at < chars.Length && char.IsAsciiDigit(chars[at]))
            at++;
        if (at == digits || at - digits > 3)
            return null;
        if (at + 1 < chars.Length && chars[at] is '-' or '.' or '–' && char.IsAsciiDigit(chars[at + 1]))
            for (at++; at < chars.Length && char.IsAsciiDigit(chars[at]);)
                at++;
        var end = at;
        var closed = bracket && at < chars.Length && Closing.Contains(chars[at]);
        if (closed)
            at++;
        while (at < chars.Length && chars[at] == ' ')
            at++;
        var marked = bracket;
        while (at < chars.Length && chars[at] is '.' or ':' or '：' or ')' or '|' or '-' or '–' or '—' or ' ' or '．')
        {
            marked |= chars[at] != ' ';
            at++;
        }
        // 표 1에서, 그림 2는: a sentence.
        return marked || (at < chars.Length && chars[at - 1] == ' ') ? (start, end, at, bracket && !closed, marked) : null;
    }

    private static bool Word(ReadOnlySpan<char> chars, ref int at)
    {
        if (Words.Begin(chars[at..]) is not { } word)
            return false;
        at += word.Length;
        return true;
    }
}
