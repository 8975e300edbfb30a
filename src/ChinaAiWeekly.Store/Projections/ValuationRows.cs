namespace ChinaAiWeekly.Store.Projections;

/// <summary>Multiples of one company; null = no value printed.</summary>
public sealed class ValuationRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public required string Name { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    public string? Ticker { get; set; }

    public int? FiscalYear { get; set; }

    public bool Forecast { get; set; }

    /// <summary>In units of <see cref="Currency"/> (ISO 4217).</summary>
    public decimal? MarketCap { get; set; }

    public string? Currency { get; set; }

    public decimal? PriceToEarnings { get; set; }

    public decimal? PriceToBook { get; set; }

    public decimal? PriceToSales { get; set; }
}

/// <summary>Any other metric of a valuation, by its name as written; with the valuation's span.</summary>
public sealed class ValuationMetricRow : ProjectedRow
{
    /// <summary>Position of the valuation.</summary>
    public int Valuation { get; set; }

    public required string Name { get; set; }

    public decimal Value { get; set; }
}
