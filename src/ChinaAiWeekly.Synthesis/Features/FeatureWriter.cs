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
        var line = page.Writer.Write($"## {title}");
        page.Truth.Sections.Add(new SectionTruth("feature", title.Plain, line));
        if (page.Truth.Headline.Length == 0) page.Truth.Headline = title.Plain;
        var points = page.Dice.Some(FeaturePoints.All, page.Dice.From(3, 6));
        var subheads = page.Dice.Some(FeaturePoints.Subheads, 2);
        for (var half = 0; half < 2; half++)
        {
            page.Writer.Gap();
            page.Writer.Write($"**{subheads[half]}**");
            foreach (var point in points.Where((_, at) => at % 2 == half)) Point(page, point(desktop, company));
        }
        page.Writer.Gap();
        foreach (var exhibit in page.Dice.Some(ExhibitWriters.InFeatures, page.Editor.Plain ? page.Dice.From(3, 5) : page.Dice.From(1, 4))) exhibit(page);
    }

    private static void Point(Page page, FeaturePoint point)
    {
        page.Bullet(0, $"{point.Label}", point.Text);
        foreach (var thought in page.Dice.Some(point.Below, page.Dice.From(0, point.Below.Count))) page.Bullet(1, null, thought);
    }
}
