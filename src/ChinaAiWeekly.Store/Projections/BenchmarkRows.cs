namespace ChinaAiWeekly.Store.Projections;

/// <summary>The scores of one model.</summary>
public sealed class BenchmarkTableRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    public required string Model { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }
}

public sealed class BenchmarkScoreRow : ProjectedRow
{
    /// <summary>Position of the table.</summary>
    public int Table { get; set; }

    public required string Benchmark { get; set; }

    public decimal Score { get; set; }
}
