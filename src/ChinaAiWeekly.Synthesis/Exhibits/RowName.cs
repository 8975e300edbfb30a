using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.World;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>The name of a row: a company of the catalog, one that no catalog has, or none at all.</summary>
internal sealed record RowName(Phrase Phrase, string? Slug, bool Unconfirmed)
{
    public string Text => Phrase.Plain;

    public static RowName Of(Page page, SyntheticCompany company) => new($"{page.Names.Row(company)}", company.Slug, false);

    public static RowName Unknown(Page page)
    {
        page.Uses(Habit.UnknownCompany);
        return new RowName($"{page.Dice.Pick(Universe.Unknown)}", null, true);
    }
}
