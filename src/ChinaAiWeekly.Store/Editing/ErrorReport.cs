namespace ChinaAiWeekly.Store.Editing;

/// <summary>A reader's word that a figure is wrong, with the line it stands on.</summary>
public sealed class ErrorReport
{
    /// <summary>Rises with time (version 7).</summary>
    public Guid Id { get; set; }
    public DateOnly IssueDate { get; set; }
    public int Revision { get; set; }

    /// <summary>1-based.</summary>
    public int Line { get; set; }
    public required string Message { get; set; }

    /// <summary>Only where the reader wants an answer.</summary>
    public string? Contact { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }
    public DateTime? ClosedAt { get; set; }
    public string? ClosedBy { get; set; }
}
