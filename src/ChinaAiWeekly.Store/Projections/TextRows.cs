using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

/// <summary>A number with a unit or scale in prose, in units (380,000,000,000 CNY, 35.8 %).</summary>
public sealed class QuantityRow : ProjectedRow
{
    public required string Text { get; set; }

    public decimal Value { get; set; }

    /// <summary>The other end of a range.</summary>
    public decimal? Upper { get; set; }

    public string? Unit { get; set; }

    public Qualifier? Qualifier { get; set; }
}

/// <summary>One occurrence of a company's name.</summary>
public sealed class MentionRow : ProjectedRow
{
    /// <summary>Slug.</summary>
    public required string Company { get; set; }

    public required string Text { get; set; }
}

/// <summary>A statement checked against the issue's own figures.</summary>
public sealed class ClaimRow : ProjectedRow
{
    public required string Kind { get; set; }

    public Verdict Verdict { get; set; }

    public required string Text { get; set; }

    public string? Computed { get; set; }

    public IReadOnlyList<int> EvidenceLines { get; set; } = [];
}

/// <summary>Something that an editor should know about the published revision.</summary>
public sealed class DiagnosticRow : ProjectedRow
{
    public required string Code { get; set; }

    public Severity Severity { get; set; }

    /// <summary>In English.</summary>
    public required string Message { get; set; }

    public required string KoreanMessage { get; set; }
}
