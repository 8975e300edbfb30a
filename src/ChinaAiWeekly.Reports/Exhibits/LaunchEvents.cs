using ChinaAiWeekly.Reports.Outline;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Cuts a line into events: a comma ends one only where the text before it ends in a launch word.</summary>
internal static class LaunchEvents
{
    private static readonly string[] Ends =
    [
        "공개", "출시", "탑재", "발표", "체결", "도입", "적용", "배포", "개시", "론칭", "런칭", "선보임", "업데이트", "업그레이드", "인수", "오픈", "양산", "착수", "개최", "상용화", "출범", "설립", "시연", "예고", "계약",
        "상장", "시작", "완료", "오픈소스화", "무료화", "확정", "합의", "체결식", "런칭쇼", "데뷔", "선공개", "승인", "획득", "수주", "납품", "출하", "인도", "개소",
        "launch", "launched", "release", "released", "unveiled", "announced", "debut", "debuted", "rollout", "signed", "open-sourced", "shipped", "introduced", "opened", "preview", "presented", "deployed", "integrated",
    ];

    private static readonly string[] Suffixes = ["했음", "하였음", "했다", "했으며", "하고", "하며", "함", "됨", "됐음", "되었음", "됐다", "할 예정", " 예정", " 계획", "할 계획", "임", "을", "를"];

    private static readonly string[] Starts = ["launched ", "released ", "unveiled ", "announced ", "open-sourced ", "introduced ", "signed ", "debuted ", "launch of ", "release of ", "rolled out "];

    public static List<Passage> Split(Passage line)
    {
        var events = new List<Passage>();
        var from = 0;
        var depth = 0;
        for (var at = 0; at <= line.Length; at++)
        {
            var c = at < line.Length ? line[at] : ',';
            if (c is '(' or '[' or '（' or '‘' or '“' or '「')
                depth++;
            else if (c is ')' or ']' or '）' or '’' or '”' or '」')
                depth = Math.Max(0, depth - 1);
            else if (at == line.Length || (depth == 0 && IsEnd(line, from, at)))
            {
                var text = line.Slice(from, at - from).TrimEnd(".;,");
                if (!text.IsEmpty)
                    events.Add(text);
                from = at + 1;
            }
        }
        return events;
    }

    private static bool IsEnd(Passage line, int from, int at)
    {
        var c = line[at];
        if (line.Map.IsBreak(line.Start + at) || c is ';' or '；')
            return true;
        if (c == '.')
            return at + 1 < line.Length && line[at + 1] == ' ' && EndsInLaunch(line.Chars[from..at]);
        if (c == '/')
            return at > from && at + 1 < line.Length && line[at - 1] == ' ' && line[at + 1] == ' ' && EndsInLaunch(line.Chars[from..at]);
        if (c is not (',' or '，' or '、'))
            return false;
        var next = line.Chars[(at + 1)..].TrimStart();
        foreach (var start in Starts)
            if (next.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return EndsInLaunch(line.Chars[from..at]);
    }

    private static bool EndsInLaunch(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.EndsWith(")") && Open(text) is var open and > 0)
            text = text[..open].TrimEnd();
        foreach (var suffix in Suffixes)
            if (text.EndsWith(suffix))
            {
                text = text[..^suffix.Length].TrimEnd();
                break;
            }
        foreach (var end in Ends)
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase) && !(char.IsAsciiLetter(end[0]) && text.Length > end.Length && char.IsAsciiLetter(text[^(end.Length + 1)])))
                return true;
        return false;
    }

    private static int Open(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (text[at] == ')')
                depth++;
            else if (text[at] == '(' && --depth == 0)
                return at;
        }
        return -1;
    }
}
