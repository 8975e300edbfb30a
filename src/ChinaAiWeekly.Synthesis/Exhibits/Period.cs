using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>A period as written, and as the contract prints it.</summary>
internal sealed record Period(string Text, string Canonical)
{
    /// <summary>A period that had ended by the issue's date.</summary>
    public static Period Past(Page page)
    {
        var (year, month) = (page.Date.Year, page.Date.Month);
        var lastHalf = month > 6 ? (year, 1) : (year - 1, 2);
        var lastQuarter = month > 3 ? (year, (month - 1) / 3) : (year - 1, 4);
        switch (page.Editor.Plain ? 1 : page.Dice.From(0, 2))
        {
            case 0:
                page.Uses(Habit.HalfOrQuarter);
                return new Period($"{Year(page, lastHalf.Item1)} {(lastHalf.Item2 == 1 ? "상반기" : "하반기")}", $"{Figures.Plain(lastHalf.Item1)}H{Figures.Plain(lastHalf.Item2)}");
            case 1:
                page.Uses(Habit.HalfOrQuarter);
                return new Period($"{Year(page, lastQuarter.Item1)} {Figures.Plain(lastQuarter.Item2)}분기", $"{Figures.Plain(lastQuarter.Item1)}Q{Figures.Plain(lastQuarter.Item2)}");
            default:
                return new Period(Year(page, year - 1), Figures.Plain(year - 1));
        }
    }

    /// <summary>25년 or 2025년.</summary>
    public static string Year(Page page, int year) =>
        page.Dice.Chance(60) ? $"{Figures.Plain(year % 100)}년" : $"{Figures.Plain(year)}년";
}
