using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store;

public enum PublishStatus
{
    /// <summary>Readers see it now.</summary>
    Published,

    /// <summary>The same bytes are published already; nothing was stored.</summary>
    Unchanged,

    /// <summary>The diagnostics say why; nothing was stored.</summary>
    Rejected,

    /// <summary>Somebody else's revision came first; nothing was stored. The revision is the current one.</summary>
    Conflict,

    /// <summary>An editor withdrew these bytes; nothing was stored.</summary>
    Withdrawn,

    /// <summary>Another writer held the lock for too long; nothing was stored, trying again is right.</summary>
    Busy,
}

/// <summary>What became of an attempt to publish.</summary>
/// <param name="Date">Null only where it could not be found out.</param>
/// <param name="Revision">The current revision, null where it has none.</param>
public sealed record PublishOutcome(
    PublishStatus Status, DateOnly? Date, int? Revision, IReadOnlyList<Diagnostic> Diagnostics);
