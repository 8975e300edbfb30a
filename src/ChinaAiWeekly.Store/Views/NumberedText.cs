using ChinaAiWeekly.Store.Projections;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Text of an issue, and the numbers in it that were read as data, in order of appearance.</summary>
public sealed record NumberedText(string Text, IReadOnlyList<TextNumber> Numbers)
{
    /// <summary>The same text from a position on, without white space at its start.</summary>
    internal NumberedText From(int start)
    {
        while (start < Text.Length && char.IsWhiteSpace(Text[start])) start++;
        return new NumberedText(
            Text[start..],
            [.. Numbers.Where(number => number.Start >= start).Select(number => number with { Start = number.Start - start })]);
    }

    /// <summary>The quantities that stand inside a row's span, found again in what the row keeps of its text.</summary>
    internal static NumberedText Of(string text, ProjectedRow row, IEnumerable<QuantityRow> quantities)
    {
        var numbers = new List<TextNumber>();
        var at = 0;
        foreach (var quantity in quantities.Where(quantity => quantity.Start >= row.Start && quantity.Start < row.Start + row.Length))
        {
            var found = text.IndexOf(quantity.Text, at, StringComparison.Ordinal);
            if (found < 0) continue;
            numbers.Add(new TextNumber(found, quantity.Text.Length, quantity.Line, TextAmount.Of(quantity.Value, quantity.Upper, quantity.Unit)));
            at = found + quantity.Text.Length;
        }

        return new NumberedText(text, numbers);
    }
}

/// <summary>A number inside a text: where it stands there, and the line of the source it stands on.</summary>
/// <param name="Amount">Null where it is no sum of money.</param>
public readonly record struct TextNumber(int Start, int Length, int Line, TextAmount? Amount = null);

/// <summary>A sum of money in units of its currency; <paramref name="Upper"/> is the other end of a range.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record TextAmount(decimal Value, decimal? Upper, string Currency)
{
    /// <summary>Null of what is counted in anything but money.</summary>
    public static TextAmount? Of(decimal value, decimal? upper, string? unit) =>
        unit is { Length: 3 } code && code.All(char.IsAsciiLetterUpper) ? new TextAmount(value, upper, code) : null;
}
