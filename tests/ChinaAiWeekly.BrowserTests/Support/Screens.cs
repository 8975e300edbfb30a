using ChinaAiWeekly.Tests.Support;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>Where screenshots go: artifacts/screens of the repository, which git ignores. JPEG takes half the time of PNG.</summary>
internal static class Screens
{
    public static string PathOf(string corpus, string page, View view) =>
        Repository.PathTo("artifacts", "screens", corpus, $"{page}-{view}.jpg");
}
