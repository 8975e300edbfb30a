using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>What stands below an exhibit's rows: the desk's comment and the source.</summary>
internal static class Tail
{
    private static readonly string[] Sources = ["합성 리서치", "가상 데이터랩", "합성 리서치, 각 사", "가상 산업협회 자료 재구성"];

    public static void Write(Page page, Phrase? comment)
    {
        if (comment is not null && page.Dice.Chance(60))
        {
            page.Uses(Habit.CommentaryRow);
            page.Bullet(0, $"{(page.Editor.English ? "Comment" : page.Dice.Pick("평가", "평가", "시사점"))}", comment);
        }
        if (!page.Dice.Chance(40)) return;
        var label = page.Editor.English ? "Source" : "자료";
        if (page.Dice.Chance(50))
        {
            page.Uses(Habit.SourceRow);
            page.Bullet(0, $"{label}", $"{page.Dice.Pick(Sources)}");
            return;
        }
        page.Uses(Habit.SourceParagraph);
        page.Writer.Gap();
        page.Writer.Write($"{label}: {page.Dice.Pick(Sources)}");
    }
}
