namespace ChinaAiWeekly.Reports.Values;

/// <summary>Signs before a number. In Korean tables △ is a minus and ▲ a plus; ▼ is a minus.</summary>
internal static class Signs
{
    /// <summary>+1, -1, or 0 where there is none; moves <paramref name="at"/> behind it and, for triangles, one blank.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int at)
    {
        switch (Glyphs.At(text, at))
        {
            case '+' or '±':
                at++;
                return 1;
            case '-':
                at++;
                return -1;
            case '–' when IsMinus(text, at):
                at++;
                return -1;
            case '▲' or '△' or '▼' or '▽':
                var triangle = text[at];
                at = Glyphs.SkipBlank(text, at + 1);
                // ▲ +3.2% and ▼ -3.2% say the same twice.
                if (Glyphs.At(text, at) is '+' or '-' && Glyphs.IsDigit(Glyphs.At(text, at + 1)))
                    return text[at++] == '+' ? 1 : -1;
                return triangle == '▲' ? 1 : -1;
            default:
                return 0;
        }
    }

    /// <summary>–0.9%: an en dash right before a number is a minus where no number stands before it, which would make a range.</summary>
    private static bool IsMinus(ReadOnlySpan<char> text, int at)
    {
        var before = Glyphs.At(text, at - 1) == ' ' ? Glyphs.At(text, at - 2) : Glyphs.At(text, at - 1);
        return Glyphs.IsDigit(Glyphs.At(text, at + 1)) && before is not ('%' or ')' or '배') && !Glyphs.IsDigit(before) && (Glyphs.At(text, at - 1) is '\0' or '\n' or ' ' or '(' or '/' or '|');
    }

    public static bool IsSign(char c) => c is '+' or '-' or '±' or '▲' or '△' or '▼' or '▽' or '–';
}
