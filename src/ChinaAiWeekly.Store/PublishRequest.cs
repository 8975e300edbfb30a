namespace ChinaAiWeekly.Store;

/// <summary>What comes with the bytes of an issue.</summary>
/// <param name="Author">Who publishes it; shown in the list of revisions.</param>
/// <param name="Date">The date where the caller knows it; beats every date in the file.</param>
/// <param name="FileName">The name the file came with: a date in it counts, its folders do not.</param>
/// <param name="Note">Why this revision.</param>
/// <param name="IfMatchRevision">Refuse unless this is the current revision; 0 = there must be none yet.</param>
/// <param name="Strict">Refuse on warnings too.</param>
/// <param name="Draft">The draft that this is: published and closed at once, or not at all.</param>
/// <param name="Via">How it came, for the audit log; null = nothing to add.</param>
/// <param name="LeavesWithdrawn">Whether the bytes that an editor withdrew stay withdrawn: a program that sends its files again knows of no reason.</param>
public sealed record PublishRequest(
    string Author,
    DateOnly? Date = null,
    string? FileName = null,
    string? Note = null,
    int? IfMatchRevision = null,
    bool Strict = false,
    DraftKey? Draft = null,
    string? Via = null,
    bool LeavesWithdrawn = false);

/// <summary>A draft as somebody saw it.</summary>
public sealed record DraftKey(Guid Id, int Version);
