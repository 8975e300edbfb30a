using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Exhibits;
using ChinaAiWeekly.Synthesis.News;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Features;

/// <summary>A feature on one company: subheads, label bullets, exhibits.</summary>
internal static class FeatureWriter
{
    /// <param name="mark">Words that mark the issue as synthetic where nothing else does.</param>
    public static void Write(Page page, string mark)
    {
        var desktop = new Desktop(page);
        var company = page.Dice.Pick(Universe.In(Sector.Internet, Sector.Software, Sector.Lab));
        page.Labels.Section();
        page.Writer.Gap();
        Phrase title = $"{page.Dice.Pick(FeaturePoints.Titles(desktop, company))}{mark}";
        var line = page.Section(title);
        page.Truth.Sections.Add(new SectionTruth("feature", title.Plain, line));
        if (page.Truth.Headline.Length == 0) page.Truth.Headline = title.Plain;
        var points = page.Dice.Some(FeaturePoints.All, page.Dice.From(3, 6));
        var subheads = page.Dice.Some(FeaturePoints.Subheads, 2);
        for (var half = 0; half < 2; half++)
        {
            page.Writer.Gap();
            if (page.Editor.HeadingSubheads) page.Uses(Habit.HeadingSubheads);
            page.Writer.Write(page.Editor.HeadingSubheads ? $"### {subheads[half]}" : (Phrase)$"**{subheads[half]}**");
            if (page.Editor.ProseInFeatures) Prose(page, desktop, company);
            foreach (var point in points.Where((_, at) => at % 2 == half)) Point(page, point(desktop, company));
        }
        page.Writer.Gap();
        foreach (var exhibit in page.Dice.Some(ExhibitWriters.InFeatures, page.Editor.Plain ? page.Dice.From(3, 5) : page.Dice.From(1, 4))) exhibit(page);
    }

    private static void Prose(Page page, Desktop desktop, SyntheticCompany company)
    {
        page.Uses(Habit.ProseInFeature);
        page.Writer.Gap();
        page.Writer.Write(page.Say(
            $"{desktop.Name(company):은/는} 지난 분기 이후 {desktop.N.Money(300, 20_000, "CNY")}을 연구개발에 투입했으며, 그 성과가 제품에 반영되기 시작함.",
            $"시장은 {desktop.Name(company)}의 비용 관리 능력에 주목하고 있음. 인력 효율은 {desktop.N.Percent(3, 30)} 개선된 것으로 파악됨."));
        page.Writer.Gap();
    }

    private static void Point(Page page, FeaturePoint point)
    {
        page.Bullet(0, $"{point.Label}", point.Text);
        foreach (var thought in page.Dice.Some(point.Below, page.Dice.From(0, point.Below.Count))) page.Bullet(1, null, thought);
    }
}
