using System.Globalization;
using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Writes days of the past week in the editor's ways.</summary>
internal sealed class Dates(Page page)
{
    /// <summary>A day of the week before the issue, as it stands at the head of a sentence.</summary>
    public DateText Recent()
    {
        var date = page.Date.AddDays(-page.Dice.From(1, 7));
        if (date.Year != page.Date.Year) page.Uses(Habit.YearBoundary);
        var (text, habit) = Style(date);
        page.Uses(habit);
        return new DateText(text, date);
    }

    /// <summary>The day named before.</summary>
    public DateText Same(DateText before)
    {
        page.Uses(Habit.SameDay);
        return new DateText("같은 날", before.Date);
    }

    private (string Text, Habit Habit) Style(DateOnly date)
    {
        var (year, month, day) = (Number(date.Year), Number(date.Month), Number(date.Day));
        if (page.Editor.Plain || page.Dice.Chance(45)) return ($"{month}월 {day}일", Habit.MonthDay);
        if (date == page.Date.AddDays(-1) && page.Dice.Chance(40)) return ("전일", Habit.DayBefore);
        if (date.Month == page.Date.Month && page.Dice.Chance(20)) return ($"지난 {day}일", Habit.DayOfMonth);
        return page.Dice.Pick(
            ($"{year}년 {month}월 {day}일", Habit.FullDate),
            ($"{year}.{date.Month:00}.{date.Day:00}", Habit.DottedDate),
            ($"{year}-{date.Month:00}-{date.Day:00}", Habit.IsoDate),
            ($"{month}/{day}", Habit.SlashDate),
            ($"{month}월 {day}일", Habit.MonthDay));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
