namespace ChinaAiWeekly.Store.Projections;

/// <summary>One market at one period (2025, 2025H1, 2025Q4, 2025-07; null where the title names none).</summary>
public sealed class MarketShareTableRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public required string Market { get; set; }

    public string? Period { get; set; }
}

public sealed class MarketShareRow : ProjectedRow
{
    /// <summary>Position of the table.</summary>
    public int Table { get; set; }

    public required string Name { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    public decimal Percent { get; set; }
}
