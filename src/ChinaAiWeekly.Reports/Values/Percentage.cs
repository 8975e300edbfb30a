namespace ChinaAiWeekly.Reports.Values;

/// <summary>A signed number of percent: 35.8 % is 35.8, not 0.358.</summary>
public readonly record struct Percentage(decimal Percent)
{
    /// <summary>Reads a text that is one percentage and nothing else but a qualifier or note.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage percentage)
    {
        var cell = CellValue.Read(text);
        var found = cell is { Kind: CellKind.Value, Unit: "%" };
        percentage = found ? new Percentage(cell.Number) : default;
        return found;
    }
}
