namespace ChinaAiWeekly.Store.Projections;

/// <summary>Capital expenditure of one company over years.</summary>
public sealed class CapexSeriesRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    public string? Name { get; set; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; set; }
}

public sealed class CapexPointRow : ProjectedRow
{
    /// <summary>Position of the series.</summary>
    public int Series { get; set; }

    public int Year { get; set; }

    /// <summary>In units of the currency, not billions.</summary>
    public decimal Amount { get; set; }

    public bool Approximate { get; set; }

    public bool Forecast { get; set; }
}
