using ChinaAiWeekly.Store.Publishing;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>Why a draft was not published; the rest is what the publisher said.</summary>
public enum DraftProblem { Errors, DateNotConfirmed, WarningsNotAcknowledged, NoteMissing, ChangedMeanwhile, RevisedMeanwhile, Busy }

/// <summary>What an editor says when publishing.</summary>
/// <param name="Version">Of the draft, as the editor saw it.</param>
/// <param name="Revision">The issue's current revision, as the editor saw it; 0 = none.</param>
/// <param name="Acknowledged">That the warnings were read.</param>
public sealed record DraftConsent(int Version, int Revision, bool Acknowledged, string? Note);

/// <summary>Publishes drafts: at an editor's word, or when their time has come.</summary>
public sealed class DraftPublishing(Drafts drafts, DraftReader reader, IssuePublisher publisher)
{
    /// <summary>Null = readers see it now (or saw the same bytes already).</summary>
    public Task<DraftProblem?> PublishAsync(Draft draft, DraftConsent consent, string actor, CancellationToken cancellation) =>
        PublishAsync(draft, consent, actor, null, cancellation);

    private async Task<DraftProblem?> PublishAsync(Draft draft, DraftConsent consent, string actor, string? via, CancellationToken cancellation)
    {
        if (draft.Version != consent.Version) return DraftProblem.ChangedMeanwhile;
        var reading = await reader.ReadAsync(draft, cancellation);
        if (Refuse(reading, consent) is { } problem) return problem;
        var request = new PublishRequest(
            actor, reading.Date, draft.FileName, consent.Note, consent.Revision, Draft: new DraftKey(draft.Id, draft.Version), Via: via);
        var outcome = await publisher.PublishAsync(draft.Bytes, request, cancellation);
        switch (outcome.Status)
        {
            case PublishStatus.Published or PublishStatus.Unchanged:
                return null;
            case PublishStatus.Conflict when (outcome.Revision ?? 0) == consent.Revision:
                return DraftProblem.ChangedMeanwhile;
            case PublishStatus.Conflict:
                return DraftProblem.RevisedMeanwhile;
            case PublishStatus.Busy:
                return DraftProblem.Busy;
            default:
                return DraftProblem.Errors;
        }
    }

    /// <summary>What keeps a reading from being published with this consent; null = nothing.</summary>
    public static DraftProblem? Refuse(DraftReading reading, DraftConsent consent) =>
        reading.Errors > 0 ? DraftProblem.Errors
        : !reading.IsDateConfirmed ? DraftProblem.DateNotConfirmed
        : (reading.CurrentRevision ?? 0) != consent.Revision ? DraftProblem.RevisedMeanwhile
        : reading.Warnings > 0 && !consent.Acknowledged ? DraftProblem.WarningsNotAcknowledged
        : reading is { CurrentRevision: not null, IsPublishedAlready: false } && string.IsNullOrWhiteSpace(consent.Note) ? DraftProblem.NoteMissing
        : null;

    /// <summary>
    /// Publishes what is due. A draft that cannot be published any more loses its time and says why, for its editor.
    /// </summary>
    public async Task PublishDueAsync(CancellationToken cancellation)
    {
        foreach (var draft in await drafts.DueAsync(cancellation))
        {
            // Consent was given when the time was set: for this version, over this revision.
            var consent = new DraftConsent(draft.Version, draft.BasedOnRevision ?? 0, Acknowledged: true, draft.Note);
            var problem = await PublishAsync(draft, consent, draft.Author, "as scheduled", cancellation);
            if (problem is null or DraftProblem.Busy) continue;
            await drafts.ChangeAsync(
                draft.Id, draft.Version, row => (row.ScheduledFor, row.ScheduleProblem) = (null, problem.ToString()), cancellation);
        }
    }
}
