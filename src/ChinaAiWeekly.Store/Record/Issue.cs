namespace ChinaAiWeekly.Store.Record;

/// <summary>
/// One week's issue. Its date is its key and its address for ever; issues are never deleted, only unpublished.
/// </summary>
public sealed class Issue
{
    public DateOnly Date { get; set; }

    /// <summary>The revision that readers see, or saw last where the issue is unpublished.</summary>
    public int Revision { get; set; }

    public IssueState State { get; set; }

    /// <summary>What readers of an unpublished issue are told; null while it is published.</summary>
    public string? UnpublishedReason { get; set; }

    /// <summary>UTC. Never changes: what feeds and the archive call the date of publication.</summary>
    public DateTime FirstPublishedAt { get; set; }

    /// <summary>UTC. When the state or the revision changed last.</summary>
    public DateTime ChangedAt { get; set; }
}

public enum IssueState { Published, Unpublished }
