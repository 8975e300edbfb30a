namespace ChinaAiWeekly.Reports;

/// <summary>
/// A place in the decoded NFC text of a revision. <paramref name="Start"/> and <paramref name="Length"/> count UTF-16
/// units from the first character; <paramref name="Line"/> and <paramref name="Column"/> are 1-based, the column in
/// UTF-16 units of the line.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>The first position behind the span.</summary>
    public int End => Start + Length;

    /// <summary>The characters that the span names.</summary>
    public string Cut(string text) => text.Substring(Start, Length);
}
