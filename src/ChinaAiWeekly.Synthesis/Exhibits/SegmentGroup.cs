using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>Listed companies of one segment, in the order in which a table shows them.</summary>
internal sealed record SegmentGroup(string Segment, IReadOnlyList<SyntheticCompany> Companies)
{
    private static readonly (string Segment, string Korean, string English)[] Names =
    [
        ("bigTech", "주요 빅테크 기업", "Big tech"),
        ("softwareCloud", "AI 소프트웨어/클라우드", "Software & cloud"),
        ("autonomyRobotics", "자율주행/휴머노이드", "Autonomous driving & robotics"),
        ("semiconductor", "반도체", "Semiconductors"),
    ];

    public string Title(Page page)
    {
        var (_, korean, english) = Names.First(name => name.Segment == Segment);
        return page.Editor.English ? english : korean;
    }

    /// <summary>So many segments in the usual order; a plain editor shows every company, others some.</summary>
    public static IReadOnlyList<SegmentGroup> Draw(Page page, int count)
    {
        var segments = page.Editor.Plain ? [.. Names] : page.Dice.Some(Names, count).OrderBy(name => Array.IndexOf(Names, name)).ToArray();
        return [.. segments.Select(name => new SegmentGroup(name.Segment, Members(page, name.Segment)))];
    }

    private static IReadOnlyList<SyntheticCompany> Members(Page page, string segment)
    {
        var members = Universe.Listed.Where(company => company.Segment == segment).ToList();
        return page.Editor.Plain ? members : page.Dice.Some(members, page.Dice.From(2, 6));
    }
}
