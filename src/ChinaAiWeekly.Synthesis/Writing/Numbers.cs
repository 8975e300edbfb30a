using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Draws numbers and writes them as the editor would.</summary>
internal sealed class Numbers(Page page)
{
    private static readonly (string Currency, string Behind, IReadOnlyList<string> Before)[] Currencies =
    [
        ("CNY", "위안", ["RMB ", "CNY "]),
        ("USD", "달러", ["US$", "$"]),
        ("HKD", "홍콩달러", ["HK$"]),
        ("EUR", "유로", ["€"]),
        ("KRW", "원", ["KRW "]),
    ];

    /// <summary>Money; the bounds are in millions of the currency.</summary>
    public QuantityText Money(decimal low, decimal high, string? currency = null)
    {
        var (name, behind, before) = currency is null
            ? page.Dice.Pick(Currencies[0], Currencies[0], Currencies[1], Currencies[2], Currencies[page.Editor.Plain ? 0 : 3], Currencies[page.Editor.Plain ? 1 : 4])
            : Currencies.First(known => known.Currency == currency);
        if (name is "EUR" or "KRW") page.Uses(Habit.OtherCurrencies);
        var value = Figures.Leading(page.Dice.Decimal(low, high, 2) * 1_000_000m, page.Dice.From(1, 3));
        if (!page.Editor.Plain && page.Dice.Chance(25) && Latin(value) is { } latin)
        {
            page.Uses(Habit.CurrencyBefore);
            page.Uses(Habit.LatinScale);
            return Qualified(new QuantityText(page.Dice.Pick(before) + latin, value, name));
        }
        page.Uses(Habit.CurrencyBehind);
        return Qualified(new QuantityText($"{Hangul(value)} {behind}", value, name));
    }

    /// <summary>A price for one share.</summary>
    public QuantityText Price(string currency, decimal low = 8, decimal high = 480)
    {
        var (name, behind, before) = Currencies.First(known => known.Currency == currency);
        var value = page.Dice.Decimal(low, high, page.Dice.From(0, 1));
        if (page.Editor.Plain || page.Dice.Chance(60)) return new QuantityText($"{Figures.Plain(value)} {behind}", value, name);
        page.Uses(Habit.CurrencyBefore);
        return new QuantityText(before[0] + Figures.Plain(value), value, name);
    }

    /// <summary>A count of things: <paramref name="word"/> 개, 대, 명, 건, 곳.</summary>
    public QuantityText Count(decimal low, decimal high, string word, int digits = 2)
    {
        var value = Figures.Leading(page.Dice.Decimal(low, high, 0), digits);
        var unit = word == "개" ? "count" : word;
        if (value >= 10_000) return Qualified(new QuantityText($"{Hangul(value)} {word}", value, unit));
        if (value < 10 || page.Editor.Plain || !page.Dice.Chance(20))
            return Qualified(new QuantityText(Wide(Figures.Grouped(value)) + word, value, unit));
        page.Uses(Habit.Around);
        return new QuantityText($"{Figures.Grouped(value)}여 {word}", value, unit, Qualifier: "approximate");
    }

    /// <summary>Shares to be sold, in ten thousands.</summary>
    public QuantityText Shares(int low, int high)
    {
        page.Uses(Habit.SharesUnit);
        var value = page.Dice.From(low, high) * 10_000m;
        return new QuantityText($"{Hangul(value)} 주", value, "shares");
    }

    public QuantityText Percent(decimal low, decimal high, int places = 1)
    {
        var value = page.Dice.Decimal(low, high, places);
        return Qualified(new QuantityText(Wide(Figures.Plain(value) + "%"), value, "%"));
    }

    /// <summary>A percentage with its sign in a sentence, where parentheses would not read as a minus.</summary>
    public QuantityText Signed(decimal value) => new(
        value < 0 && page.Editor.Minus == MinusStyle.Parentheses ? $"-{Figures.Tenths(-value)}%" : SignedText(value), value, "%");

    /// <summary>A percentage with its sign, as a row shows it in the editor's glyphs.</summary>
    public string SignedText(decimal value, string behind = "%")
    {
        var size = Figures.Tenths(Math.Abs(value)) + behind;
        if (value >= 0)
        {
            if (!page.Editor.UpTriangle || value == 0) return Wide("+" + size);
            page.Uses(Habit.UpTriangle);
            return "▲" + size;
        }
        var (text, habit) = page.Editor.Minus switch
        {
            MinusStyle.Unicode => ("−" + size, Habit.UnicodeMinus),
            MinusStyle.DownTriangle => ("▼" + size, Habit.DownTriangle),
            MinusStyle.WhiteTriangle => ("△" + size, Habit.WhiteTriangle),
            MinusStyle.Parentheses => ($"({size})", Habit.ParenthesisedMinus),
            _ => (Wide("-" + size), Habit.AsciiMinus),
        };
        page.Uses(habit);
        return text;
    }

    public QuantityText Range(int low, int high)
    {
        page.Uses(Habit.Range);
        var from = page.Dice.From(low, high - 5);
        var to = page.Dice.From(from + 5, high);
        var text = page.Editor.Plain || page.Dice.Chance(60) ? $"{Figures.Plain(from)}~{Figures.Plain(to)}%" : $"{Figures.Plain(from)}%~{Figures.Plain(to)}%";
        return new QuantityText(text, from, "%", to);
    }

    public QuantityText Times(decimal low, decimal high)
    {
        var value = page.Dice.Decimal(low, high, 1);
        return new QuantityText(Figures.Plain(value) + Multiple(), value, "times");
    }

    /// <summary>배, or x for editors who write Latin.</summary>
    public string Multiple()
    {
        if (!page.Editor.TimesLatin) return "배";
        page.Uses(Habit.TimesLatin);
        return "x";
    }

    public QuantityText Points()
    {
        if (page.Editor.Plain || page.Dice.Chance(60))
        {
            page.Uses(Habit.PercentagePoints);
            var points = page.Dice.Decimal(0.3m, 9.9m, 1);
            return new QuantityText(Figures.Plain(points) + "%p", points, "%p");
        }
        page.Uses(Habit.BasisPoints);
        var basis = page.Dice.From(2, 30) * 5;
        return new QuantityText(Figures.Plain(basis) + "bp", basis, "bp");
    }

    /// <summary>More than: the number with the verb that says so, ready for a noun behind it.</summary>
    public QuantityText MoreThan(QuantityText number)
    {
        page.Uses(Habit.MoreThan);
        var bare = number with { Before = "", Behind = "", Qualifier = "moreThan" };
        var word = bare.Body[^1];
        return word is '%'
            ? bare with { Behind = page.Dice.Pick("를 초과하는", "를 넘는") }
            : bare with { Behind = Particle.Behind(bare.Body, "이/가") + " 넘는" };
    }

    public QuantityText AtMost(QuantityText number)
    {
        page.Uses(Habit.AtMost);
        return number with { Before = "최대 ", Behind = "", Qualifier = "atMost" };
    }

    /// <summary>Thousands of trillions and the like in an editor's words.</summary>
    public string Hangul(decimal value)
    {
        var ways = KoreanUnits.Ways(value);
        var (text, habit) = page.Editor.Plain ? ways[0] : page.Dice.Pick(ways);
        page.Uses(habit);
        return text;
    }

    /// <summary>Full-width digits for editors whose input method writes them.</summary>
    public string Wide(string text)
    {
        if (!page.Editor.FullWidth || !page.Dice.Chance(40)) return text;
        page.Uses(Habit.FullWidth);
        return Figures.FullWidth(text);
    }

    private static string? Latin(decimal value) => value switch
    {
        >= 1_000_000_000_000m => null,
        >= 1_000_000_000m => Figures.Plain(value / 1_000_000_000m) + "bn",
        >= 1_000_000m => Figures.Plain(value / 1_000_000m) + "m",
        _ => null,
    };

    private QuantityText Qualified(QuantityText number)
    {
        if (!page.Dice.Chance(22)) return number;
        var (before, behind, qualifier, habit) = page.Dice.From(0, 5) switch
        {
            0 => ("약 ", "", "approximate", Habit.Approximate),
            1 => ("", " 이상", "atLeast", Habit.AtLeast),
            2 => ("최소 ", "", "atLeast", Habit.AtLeast),
            3 => ("", " 미만", "lessThan", Habit.LessThan),
            4 => ("", " 이하", "atMost", Habit.AtMost),
            _ => ("약 ", "", "approximate", Habit.Approximate),
        };
        page.Uses(habit);
        return number with { Before = before, Behind = behind, Qualifier = qualifier };
    }
}
