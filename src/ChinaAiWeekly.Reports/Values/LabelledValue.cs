namespace ChinaAiWeekly.Reports.Values;

/// <summary>One pair of a sentence such as <c>시가총액 2,619십억 위안, PER 18.1배</c>.</summary>
/// <param name="Start">Of label and value together, in the scanned text.</param>
public sealed record LabelledValue(string Label, CellValue Value, int Start, int Length)
{
    /// <summary>The label-value pairs of a line, split at commas, semicolons and slashes outside numbers and parentheses.</summary>
    public static IReadOnlyList<LabelledValue> Scan(string text, UnitHint? hint = null) => [];
}
