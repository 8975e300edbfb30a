namespace ChinaAiWeekly.Tests.Support;

/// <summary>The sample issue of the repository.</summary>
internal static class Sample
{
    public static DateOnly Date { get; } = new(2025, 9, 10);

    public static string FileName => "2025-09-10.md";

    public static byte[] Bytes => File.ReadAllBytes(Repository.PathTo("data", "issues", FileName));

    public static string Text => File.ReadAllText(Repository.PathTo("data", "issues", FileName));
}
