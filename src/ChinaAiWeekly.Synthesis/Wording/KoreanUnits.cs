using ChinaAiWeekly.Synthesis.Editors;

namespace ChinaAiWeekly.Synthesis.Wording;

/// <summary>The ways in which Korean writes a large number: 2억 5천만, 1조 2,300억, 2,619십억.</summary>
internal static class KoreanUnits
{
    private const decimal Man = 10_000m;
    private const decimal Eok = 100_000_000m;
    private const decimal Jo = 1_000_000_000_000m;

    /// <summary>Every way that says <paramref name="value"/> exactly, the most usual first.</summary>
    public static IReadOnlyList<(string Text, Habit Habit)> Ways(decimal value)
    {
        List<(string, Habit)> ways = [];
        Composed(value, Jo, "조", Eok, "억", ways);
        Scaled(value, Eok, "억", 1, 9_999, 1, Habit.HangulUnits, ways);
        Scaled(value, Jo, "조", 1, 100, 2, Habit.HangulUnits, ways);
        Composed(value, Eok, "억", Man, "만", ways);
        Composed(value, Eok, "억", 10_000_000m, "천만", ways);
        Scaled(value, Man, "만", 1, 9_999, 1, Habit.HangulUnits, ways);
        Composed(value, Man, "만", 1_000m, "천", ways);
        Scaled(value, 1_000_000_000m, "십억", 10, 10_000, 1, Habit.TenBillions, ways);
        Scaled(value, 100_000_000_000m, "천억", 1, 9, 0, Habit.HangulUnits, ways);
        Scaled(value, 10_000_000m, "천만", 1, 9, 0, Habit.HangulUnits, ways);
        Scaled(value, 1_000_000m, "백만", 1, 999, 1, Habit.HangulUnits, ways);
        if (ways.Count == 0) ways.Add((Figures.Grouped(value), Habit.HangulUnits));
        return ways;
    }

    private static void Composed(decimal value, decimal upper, string upperName, decimal lower, string lowerName, List<(string, Habit)> ways)
    {
        var (many, rest) = (decimal.Floor(value / upper), value % upper);
        if (many is < 1 or > 9_999 || rest == 0 || rest % lower != 0 || (lowerName == "천만" && rest / lower > 9)) return;
        ways.Add(($"{Figures.Grouped(many)}{upperName} {Figures.Grouped(rest / lower)}{lowerName}", Habit.ComposedUnits));
    }

    private static void Scaled(
        decimal value, decimal scale, string name, decimal low, decimal high, int places, Habit habit, List<(string, Habit)> ways)
    {
        var scaled = value / scale;
        if (scaled >= low && scaled <= high && decimal.Round(scaled, places) == scaled) ways.Add((Figures.Grouped(scaled) + name, habit));
    }
}
