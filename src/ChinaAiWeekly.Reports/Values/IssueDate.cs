namespace ChinaAiWeekly.Reports.Values;

/// <summary>The issue's own date where nobody has said it.</summary>
public static class IssueDate
{
    /// <summary>A full date in the last part of a file name, else null.</summary>
    public static DateOnly? FromFileName(string fileName) => null;

    /// <summary>The newest date whose year the text supports, with the place that says so; else null.</summary>
    public static FoundDate? Infer(string text) => null;
}
