namespace ChinaAiWeekly.Store.Editing;

/// <summary>
/// A file that an editor brought and has not published yet. It is stored before anything is shown, so that closing the
/// browser loses nothing.
/// </summary>
public sealed class Draft
{
    /// <summary>In the address of its pages.</summary>
    public Guid Id { get; set; }
    public required byte[] Bytes { get; set; }

    /// <summary>The name the file came with, for reading a date from and for showing; never a path.</summary>
    public string? FileName { get; set; }

    /// <summary>The date as the editor confirmed it; null = as the text says.</summary>
    public DateOnly? IssueDate { get; set; }

    /// <summary>The newest revision of the issue when the draft was begun: publishing over a later one is refused.</summary>
    public int? BasedOnRevision { get; set; }

    /// <summary>Why a revision is made; shown to readers with the correction.</summary>
    public string? Note { get; set; }
    public required string Author { get; set; }

    /// <summary>UTC, as all instants here.</summary>
    public DateTime CreatedAt { get; set; }
    public DateTime ChangedAt { get; set; }

    /// <summary>When the server publishes it by itself; null = when the editor does.</summary>
    public DateTime? ScheduledFor { get; set; }

    /// <summary>What came of a schedule that could not be kept.</summary>
    public string? ScheduleProblem { get; set; }
    public DateTime? PublishedAt { get; set; }

    /// <summary>When an editor put it away; it can be taken up again.</summary>
    public DateTime? DiscardedAt { get; set; }

    /// <summary>Rises with each change: a second editor's save of an older one is refused.</summary>
    public int Version { get; set; }
}
