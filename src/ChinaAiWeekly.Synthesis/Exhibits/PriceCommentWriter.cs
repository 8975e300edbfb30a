using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>A figure whose picture did not survive: the week's prices in words, segment by segment. No rows, but quantities.</summary>
internal static class PriceCommentWriter
{
    public static void Write(Page page)
    {
        page.Uses(Habit.PricesInWords);
        var heading = page.Labels.Write($"{(page.Editor.English ? "Share prices of the week" : "중국 AI 관련 기업 주간 주가 흐름")}", table: false);
        foreach (var group in SegmentGroup.Draw(page, 3).Where(group => group.Companies.Count > 1))
        {
            var ranked = group.Companies.OrderByDescending(company => page.Desk.StockOf(company).Return(1)).ToList();
            page.Bullet(0, $"{group.Title(page)}", Say(page, ranked[0], ranked[^1], ranked[ranked.Count / 2]));
        }
        page.Truth.Exhibits.Add(new ExhibitTruth(heading.Label, heading.Title, "text", heading.Line, 0));
        page.Writer.Gap();
    }

    private static Phrase Say(Page page, SyntheticCompany best, SyntheticCompany worst, SyntheticCompany between)
    {
        var (up, down) = (page.Numbers.Signed(page.Desk.StockOf(best).Return(1)), page.Numbers.Signed(page.Desk.StockOf(worst).Return(1)));
        return page.Say(
            $"{page.Names.Of(best):이/가} {up:으로/로} 가장 앞섰으며, {page.Names.Of(worst)}({down}) 등 일부 종목은 차익 실현 매물에 눌림.",
            $"{page.Names.Of(best)}({up})의 강세가 두드러진 반면 {page.Names.Of(worst):은/는} {down:으로/로} 부진함.",
            $"{page.Names.Of(between):을/를} 포함한 대부분이 좁은 범위에서 움직였고, {page.Names.Of(best)}({up})만 거래가 크게 늘어남.");
    }
}
