using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Exhibits;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Features;

/// <summary>Valuations and returns, in one section, in two, or only one of them.</summary>
internal static class MarketWriter
{
    public static void Write(Page page)
    {
        var english = page.Editor.English;
        switch (page.Editor.Market)
        {
            case MarketLayout.Split:
                page.Uses(Habit.SplitMarketSections);
                Section(page, english ? "Valuation" : "중국 AI 관련 기업 밸류에이션", ValuationWriter.Write);
                Section(page, english ? "Share price performance" : "주간 주가 수익률", ReturnWriter.Write);
                break;
            case MarketLayout.ValuationOnly:
                page.Uses(Habit.SingleMarketTopic);
                Section(page, english ? "Valuation" : "중국 AI 기업 밸류에이션", ValuationWriter.Write);
                break;
            case MarketLayout.ReturnsOnly:
                page.Uses(Habit.SingleMarketTopic);
                Section(page, english ? "Share price returns" : "중국 AI 기업 주가 수익률", ReturnWriter.Write);
                break;
            default:
                page.Uses(Habit.JointMarketSection);
                var inside = !page.Editor.Plain && page.Dice.Chance(30);
                Section(page, english ? "Valuation and share price returns" : "중국 AI 관련 기업 밸류에이션 및 주가 수익률",
                    inside ? [below => ValuationWriter.WriteWith(below, ReturnWriter.WriteInside)] : [ValuationWriter.Write, ReturnWriter.Write]);
                if (page.Editor.Plain || page.Dice.Chance(40)) PriceCommentWriter.Write(page);
                break;
        }
    }

    private static void Section(Page page, string title, params Action<Page>[] exhibits)
    {
        page.Labels.Section();
        page.Writer.Gap();
        page.Truth.Sections.Add(new SectionTruth("market", title, page.Section($"{title}")));
        page.Writer.Gap();
        foreach (var exhibit in exhibits) exhibit(page);
    }
}
