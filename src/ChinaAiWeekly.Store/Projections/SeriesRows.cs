namespace ChinaAiWeekly.Store.Projections;

/// <summary>Any other numeric exhibit: labels × columns.</summary>
public sealed class SeriesRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public required string Title { get; set; }
}

public sealed class SeriesValueRow : ProjectedRow
{
    /// <summary>Position of the series.</summary>
    public int Series { get; set; }

    public required string Label { get; set; }

    /// <summary>The head of the value's column, null where there is only one.</summary>
    public string? ColumnLabel { get; set; }

    public decimal Value { get; set; }

    public string? Unit { get; set; }

    public bool Approximate { get; set; }

    public bool Forecast { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }
}
