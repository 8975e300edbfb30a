namespace ChinaAiWeekly.Reports.Values;

/// <summary>An amount in units of an ISO 4217 currency.</summary>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Reads a text that is one amount of money and nothing else but a qualifier or note.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        var cell = CellValue.Read(text);
        money = cell is { Kind: CellKind.Value, Unit: { Length: 3 } unit } && unit.All(char.IsAsciiLetterUpper)
            ? new Money(cell.Number, unit)
            : default;
        return money.Currency is not null;
    }
}
