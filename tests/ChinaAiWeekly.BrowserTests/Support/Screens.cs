namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>Where screenshots go: artifacts/screens of the repository, which git ignores.</summary>
internal static class Screens
{
    public static string PathOf(string corpus, string page, View view) =>
        Path.Combine(Repository(), "artifacts", "screens", corpus, $"{page}-{view}.png");

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ChinaAiWeekly.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("No ChinaAiWeekly.sln above " + AppContext.BaseDirectory);
    }
}
