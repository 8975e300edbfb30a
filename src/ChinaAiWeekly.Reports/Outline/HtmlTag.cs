using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Outline;

/// <summary>The tags that editors and converters leave in Markdown: sup, br, span … Anything else in angles is text.</summary>
internal static class HtmlTag
{
    private const int Longest = 200;

    private static readonly WordList Breaks = ["br", "p", "div"];

    private static readonly WordList Names = ["a", "b", "br", "center", "del", "div", "em", "font", "i", "ins", "mark", "p", "s", "small", "span", "strong", "sub", "sup", "u"];

    /// <summary>The length of the tag that <paramref name="text"/> begins with; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '<' || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
            return 0;
        var close = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        return close > 0 && OutlineWords.Is(Name(text[..close]), Names) ? close + 1 : 0;
    }

    public static bool IsBreak(ReadOnlySpan<char> tag) => OutlineWords.Is(Name(tag), Breaks);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAny(" />");
        return end < 0 ? name : name[..end];
    }
}
