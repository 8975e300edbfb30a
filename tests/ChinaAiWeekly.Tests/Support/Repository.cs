namespace ChinaAiWeekly.Tests.Support;

/// <summary>The checkout that the tests run from, for tests that hold docs and code together.</summary>
internal static class Repository
{
    /// <summary>The folder that has the solution file.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    /// <summary>Files below a folder that people wrote, by search pattern: no build output.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !IsBuildOutput(path))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsBuildOutput(string path) =>
        Relative(path).Split('/') is var parts && (parts.Contains("bin") || parts.Contains("obj"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChinaAiWeekly.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from inside the checkout: no ChinaAiWeekly.sln above " + AppContext.BaseDirectory);
    }
}
