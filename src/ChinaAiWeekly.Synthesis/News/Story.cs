using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>One news item before it is laid out: a headline and what is told below it.</summary>
internal sealed record Story(Phrase Headline, IReadOnlyList<(string Label, Phrase Text)> Facts);

/// <summary>What every story needs at hand.</summary>
internal sealed class Desktop(Page page)
{
    private static readonly string[] Cities = ["상하이", "선전", "항저우", "베이징", "광저우", "충칭", "청두", "쑤저우", "허페이"];
    private static readonly string[] Abroad = ["아부다비", "싱가포르", "취리히", "리야드", "룩셈부르크", "오사카"];

    public Page Page => page;
    public Numbers N => page.Numbers;
    public Dice Dice => page.Dice;
    public string City => page.Dice.Pick(Cities);
    public string CityAbroad => page.Dice.Pick(Abroad);

    public CompanyName Name(SyntheticCompany company) => page.Names.Of(company);

    public DateText Day() => page.Dates.Recent();

    public Phrase Say(params Phrase[] ways) => page.Say(ways);

    /// <summary>A company of the sectors, another one each time within a story.</summary>
    public IReadOnlyList<SyntheticCompany> Pick(int count, params Sector[] sectors) => page.Dice.Some(Universe.In(sectors), count);

    public Aside Years() => new(page.Dice.Pick("3년간", "5년간", "2년간"));
}
