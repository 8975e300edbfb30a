using System.Globalization;
using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>The YAML block before the text: it says aloud that the issue is synthetic.</summary>
internal static class FrontMatter
{
    public static void Write(Page page, string title, int number)
    {
        if (!page.Editor.FrontMatter)
        {
            page.Uses(Habit.NoFrontMatter);
            return;
        }
        page.Uses(page.Editor.FrontMatterDate ? Habit.FrontMatter : Habit.FrontMatterWithoutDate);
        page.Writer.Write($"---");
        if (page.Editor.FrontMatterDate) page.Writer.Write($"date: {page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        page.Writer.Write($"title: \"{title}\"");
        page.Writer.Write($"issue: {Figures.Plain(number)}");
        page.Writer.Write($"authors: [가상 연구원, 합성 분석가]");
        page.Writer.Write($"language: ko");
        page.Writer.Write($"synthetic: true");
        page.Writer.Write($"---");
        page.Writer.Gap();
    }
}
