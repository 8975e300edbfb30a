using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Projections;

/// <summary>
/// Something read from the published revision of an issue, with the place it was read from. Rows exist for published
/// issues only: they can be deleted and derived again at any time, and no query has to ask whether an issue is published.
/// </summary>
public abstract class ProjectedRow
{
    public DateOnly IssueDate { get; set; }

    /// <summary>From 1, in document order among the rows of the same table and issue; key together with the date.</summary>
    public int Position { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>1-based line of the source: <c>/issues/{date}/source#L{line}</c>.</summary>
    public int Line { get; set; }

    public int Column { get; set; }

    /// <summary>The four numbers as one; not a column of its own.</summary>
    public SourceSpan Span
    {
        get => new(Start, Length, Line, Column);
        set => (Start, Length, Line, Column) = (value.Start, value.Length, value.Line, value.Column);
    }
}
