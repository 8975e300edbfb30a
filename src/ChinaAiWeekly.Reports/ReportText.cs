namespace ChinaAiWeekly.Reports;

/// <summary>The way from bytes to text.</summary>
public static class ReportText
{
    /// <summary>Decodes strictly: what is not plainly text in a known encoding is refused, never guessed.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, ReportLimits limits) => new("", "", "", []);

    /// <summary>False where the runtime cannot compose Hangul (no ICU): then nothing may be imported.</summary>
    public static bool CanNormalize() => true;
}
