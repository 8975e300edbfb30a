namespace ChinaAiWeekly.Store.Projections;

/// <summary>A share price return, in percent over the horizon (1D 1W 1M 3M 6M 1Y YTD).</summary>
public sealed class ReturnRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public required string Name { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    public required string Horizon { get; set; }

    public decimal Percent { get; set; }

    /// <summary>bigTech, softwareCloud, autonomyRobotics, semiconductor, other, or null.</summary>
    public string? Segment { get; set; }

    public string? Note { get; set; }
}

/// <summary>A direction that the text gives without a figure. <see cref="Sign"/> is + or -.</summary>
public sealed class DirectionRow : ProjectedRow
{
    public required string Name { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    public char Sign { get; set; }
}
