using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.Exhibits;

/// <summary>One cell as written, and what it says.</summary>
internal sealed record CapexCell(string Year, string Text, int Of, decimal Amount, bool Approximate, bool Forecast)
{
    public PointTruth At(int line) => new(Of, Amount, Approximate, Forecast, line);
}

/// <summary>The unit of a table, in its title or in every cell.</summary>
/// <param name="Scale">How much of the currency one unit is.</param>
/// <param name="Prefix">단위: or nothing, before the unit in a title.</param>
internal sealed record CapexUnit(string Name, decimal Scale, string Currency, bool InCells, string ForecastMark, string Prefix)
{
    private const decimal YuanPerDollar = 7.2m;

    /// <summary>What the title says of the unit.</summary>
    public string InTitle => InCells ? "" : $" ({Prefix}{Name})";

    public static CapexUnit Draw(Page page)
    {
        var (name, scale, currency) = page.Editor.Plain ? ("십억 위안", 1_000_000_000m, "CNY") : page.Dice.Pick(
            ("십억 위안", 1_000_000_000m, "CNY"), ("억 위안", 100_000_000m, "CNY"), ("십억 위안", 1_000_000_000m, "CNY"),
            ("백만 달러", 1_000_000m, "USD"), ("억 달러", 100_000_000m, "USD"));
        var inCells = !page.Editor.Plain && page.Dice.Chance(25);
        page.Uses(inCells ? Habit.UnitInCell : Habit.UnitInTitle);
        var mark = page.Dice.Pick("F", "F", "E", "word");
        page.Uses(mark switch { "F" => Habit.ForecastF, "E" => Habit.ForecastE, _ => Habit.ForecastWord });
        var named = !page.Editor.Plain && !inCells && page.Dice.Chance(30);
        if (named) page.Uses(Habit.UnitNamed);
        return new CapexUnit(name, scale, currency, inCells, mark, named ? "단위: " : "");
    }

    /// <summary>The year's label: 2025F for a forecast where the mark is a letter.</summary>
    public string Year(int year, bool forecast) =>
        Figures.Plain(year) + (forecast && ForecastMark != "word" ? ForecastMark : "");

    /// <param name="at">The amount is in billions of yuan.</param>
    public CapexCell Cell(Page page, (int Year, decimal Amount, bool Forecast) at)
    {
        var (year, billions, forecast) = at;
        var amount = Currency == "CNY" ? billions : Math.Round(billions / YuanPerDollar, 1);
        var number = Figures.Grouped(amount * 1_000_000_000m / Scale) + (InCells ? Name : "");
        var approximate = page.Dice.Chance(35);
        var tilde = approximate && !page.Editor.Plain && page.Dice.Chance(30);
        if (approximate) page.Uses(tilde ? Habit.Tilde : Habit.Approximate);
        var behind = forecast && (ForecastMark == "word" || page.Dice.Chance(25)) ? page.Dice.Pick(" (예상)", " (전망)") : "";
        return new CapexCell(
            Year(year, forecast), (approximate ? tilde ? "~" : "약 " : "") + number + behind, year, amount * 1_000_000_000m, approximate, forecast);
    }
}
