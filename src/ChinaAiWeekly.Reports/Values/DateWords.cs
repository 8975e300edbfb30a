namespace ChinaAiWeekly.Reports.Values;

/// <summary>Words that make a date, a period or a rank of the number before them.</summary>
internal static class DateWords
{
    private static readonly string[] Behind = ["년", "월", "일", "분기", "시", "차", "번째", "세대", "호", "Q", "H"];

    public static bool Follow(ReadOnlySpan<char> text, int at) =>
        Glyphs.StartsWithAny(text, at, Behind) || Glyphs.StartsWith(text, at, " 분기") || Glyphs.StartsWith(text, at, " 월");
}
