using Xunit;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>
/// Compares text with a file kept under review. Run with ACCEPT_GOLDEN=1 to write what the code now says; then read
/// the difference before committing it.
/// </summary>
internal static class Golden
{
    public static bool IsAccepting { get; } = Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    /// <summary>Fails with the first place that differs when <paramref name="actual"/> is not the file's text.</summary>
    public static void Match(string actual, params string[] path)
    {
        var file = Repository.PathTo(path);
        if (IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? Repository.Root);
            File.WriteAllText(file, actual);
            return;
        }

        var name = Repository.Relative(file);
        Assert.True(File.Exists(file), $"{name} is missing: run the test with ACCEPT_GOLDEN=1 and look at what it writes.");
        var expected = File.ReadAllText(file);
        var at = expected.AsSpan().CommonPrefixLength(actual);
        Assert.True(at == expected.Length && at == actual.Length,
            $"{name} differs at character {at}. If the change is meant, run with ACCEPT_GOLDEN=1.\n  was: …{Around(expected, at)}\n  is:  …{Around(actual, at)}");
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 100)].Replace('\n', '⏎');
}
