namespace ChinaAiWeekly.Store.Projections;

/// <summary>One product or service event.</summary>
public sealed class LaunchRow : ProjectedRow
{
    /// <summary>Number of the exhibit.</summary>
    public int Exhibit { get; set; }

    /// <summary>Slug.</summary>
    public string? Company { get; set; }

    /// <summary>As written: 모델, 하드웨어.</summary>
    public required string Category { get; set; }

    /// <summary>2025-07, 2025H1, 2025Q4, FY2026Q1; null where the text gives none.</summary>
    public string? Period { get; set; }

    public required string Text { get; set; }
}
