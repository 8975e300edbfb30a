using System.Globalization;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>
/// The one way in which an issue reaches readers, and leaves them: each step is one transaction, together with its row in
/// the audit log and with the draft it came from, so that a process killed at any moment leaves all of it or nothing.
/// </summary>
public sealed class IssuePublisher(IDbContextFactory<WeeklyDbContext> contexts, StoreWriter writer, CatalogReader catalogs, TimeProvider time)
{
    /// <summary>
    /// Reads <paramref name="bytes"/> and publishes them as the issue of their date: its first revision, or the next one.
    /// A text with errors is <see cref="PublishStatus.Rejected"/> and changes nothing.
    /// </summary>
    /// <exception cref="StorageException">The database is damaged, full or out of reach; nothing was changed.</exception>
    public Task<PublishOutcome> PublishAsync(byte[] bytes, PublishRequest request, CancellationToken cancellation) =>
        PublishAsync(bytes, request, AuditAction.Published, cancellation);

    private async Task<PublishOutcome> PublishAsync(byte[] bytes, PublishRequest request, string action, CancellationToken cancellation)
    {
        var catalog = await CatalogAsync(cancellation);
        var reading = IssueReading.Of(bytes, catalog.Catalog, request.Date, request.FileName);
        if (reading.IsRefused(request.Strict) || reading.Issue.Head.Date is not { } date)
        {
            return new PublishOutcome(PublishStatus.Rejected, reading.Issue.Head.Date, null, reading.Issue.Diagnostics);
        }

        try
        {
            return await writer.WriteAsync(db => PublishAsync(db, date, reading, catalog, request, action, cancellation), cancellation);
        }
        catch (StorageBusyException)
        {
            return new PublishOutcome(PublishStatus.Busy, date, null, reading.Issue.Diagnostics);
        }
    }

    /// <summary>
    /// What readers would see: publishes, lets <paramref name="look"/> load its views, and takes everything back. Null where
    /// the text may not be published, or somebody else is writing for too long.
    /// </summary>
    public async Task<T?> PreviewAsync<T>(
        byte[] bytes, PublishRequest request, Func<WeeklyDbContext, DateOnly, Task<T?>> look, CancellationToken cancellation) where T : class
    {
        var catalog = await CatalogAsync(cancellation);
        var reading = IssueReading.Of(bytes, catalog.Catalog, request.Date, request.FileName);
        if (reading.IsRefused(strict: false) || reading.Issue.Head.Date is not { } date) return null;
        try
        {
            return await writer.WriteAsync(
                async db =>
                {
                    await PublishAsync(db, date, reading, catalog, request, AuditAction.Published, cancellation);
                    return await look(db, date);
                },
                _ => false,
                cancellation);
        }
        catch (StorageBusyException)
        {
            return null;
        }
    }

    /// <summary>Publishes the text of an earlier revision as a new one.</summary>
    /// <param name="current">The issue's revision as the editor saw it; null = whichever it is.</param>
    /// <returns>Null where there is no such revision.</returns>
    public async Task<PublishOutcome?> RestoreAsync(DateOnly date, int revision, int? current, string author, string? note, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var earlier = await db.Revisions.SingleOrDefaultAsync(row => row.IssueDate == date && row.Number == revision, cancellation);
        if (earlier is null) return null;
        var request = new PublishRequest(author, date, earlier.FileName, note, current, Via: string.Create(CultureInfo.InvariantCulture, $"from revision {revision}"));
        return await PublishAsync(earlier.Bytes, request, AuditAction.Restored, cancellation);
    }

    /// <summary>Takes an issue away from readers, who are told the reason. Its revisions and numbers stay.</summary>
    /// <param name="current">The issue's revision as the editor saw it; null = whichever it is.</param>
    /// <returns>False where there is no published issue of this date, or another revision came first.</returns>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<bool> UnpublishAsync(DateOnly date, int? current, string author, string reason, CancellationToken cancellation) => writer.WriteAsync(
        async db =>
        {
            if (await FindAsync(db, date, cancellation) is not { State: IssueState.Published } issue || (current ?? issue.Revision) != issue.Revision) return false;
            Tell(db, author, AuditAction.Unpublished, date, reason);
            (issue.State, issue.UnpublishedReason, issue.ChangedAt) = (IssueState.Unpublished, reason, Now());
            await db.SaveChangesAsync(cancellation);
            await IssueProjector.RemoveAsync(db, date, cancellation);
            await IssueProjector.RaiseAsync(db, cancellation);
            return true;
        },
        cancellation);

    /// <summary>Shows readers an unpublished issue again, as it was.</summary>
    /// <returns>False where there is no unpublished issue of this date.</returns>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long.</exception>
    public Task<bool> RepublishAsync(DateOnly date, string author, CancellationToken cancellation) => writer.WriteAsync(
        async db =>
        {
            if (await FindAsync(db, date, cancellation) is not { State: IssueState.Unpublished } issue) return false;
            Tell(db, author, AuditAction.Republished, date, null);
            var catalog = await catalogs.ReadAsync(db, cancellation);
            var revision = await db.Revisions.SingleAsync(row => row.IssueDate == date && row.Number == issue.Revision, cancellation);
            await ShowAsync(db, issue, revision, IssueReading.Of(revision, catalog.Catalog), cancellation);
            return true;
        },
        cancellation);

    private async Task<PublishOutcome> PublishAsync(
        WeeklyDbContext db, DateOnly date, IssueReading reading, CatalogReader.Versioned catalog, PublishRequest request, string action, CancellationToken cancellation)
    {
        var issue = await FindAsync(db, date, cancellation);
        var current = issue?.Revision ?? 0;
        if (request.IfMatchRevision is { } expected && expected != current) return new PublishOutcome(PublishStatus.Conflict, date, issue?.Revision, reading.Issue.Diagnostics);
        if (request.Draft is { } draft && !await Drafts.CloseAsync(db, draft, Now(), cancellation)) return new PublishOutcome(PublishStatus.Conflict, date, issue?.Revision, reading.Issue.Diagnostics);

        var now = await catalogs.ReadAsync(db, cancellation);
        if (now.Version != catalog.Version) reading = IssueReading.Of(reading.Bytes, now.Catalog, request.Date, request.FileName);
        if (issue is not null && await db.Revisions.AnyAsync(row => row.IssueDate == date && row.Number == current && row.Sha256 == reading.Text.Sha256, cancellation))
        {
            return await PublishAgainAsync(db, issue, reading, request, action, cancellation);
        }

        if (issue is null) db.Issues.Add(issue = new Issue { Date = date, FirstPublishedAt = Now() });
        var revision = NewRevision(date, current + 1, reading, request);
        db.Revisions.Add(revision);
        Tell(db, action, request, date, revision.Number);
        await ShowAsync(db, issue, revision, reading, cancellation);
        return new PublishOutcome(PublishStatus.Published, date, revision.Number, reading.Issue.Diagnostics);
    }

    /// <summary>The bytes are those of the current revision: nothing to do, unless readers do not see it.</summary>
    private async Task<PublishOutcome> PublishAgainAsync(
        WeeklyDbContext db, Issue issue, IssueReading reading, PublishRequest request, string action, CancellationToken cancellation)
    {
        if (issue.State == IssueState.Published) return new PublishOutcome(PublishStatus.Unchanged, issue.Date, issue.Revision, reading.Issue.Diagnostics);
        if (request.LeavesWithdrawn) return new PublishOutcome(PublishStatus.Withdrawn, issue.Date, issue.Revision, reading.Issue.Diagnostics);
        Tell(db, action, request, issue.Date, issue.Revision);
        var revision = await db.Revisions.SingleAsync(row => row.IssueDate == issue.Date && row.Number == issue.Revision, cancellation);
        await ShowAsync(db, issue, revision, reading, cancellation);
        return new PublishOutcome(PublishStatus.Published, issue.Date, issue.Revision, reading.Issue.Diagnostics);
    }

    private async Task ShowAsync(WeeklyDbContext db, Issue issue, Revision revision, IssueReading reading, CancellationToken cancellation)
    {
        var before = issue.Revision;
        (issue.Revision, issue.State, issue.UnpublishedReason, issue.ChangedAt) = (revision.Number, IssueState.Published, null, Now());
        await IssueProjector.ProjectAsync(db, issue, revision, reading, before, cancellation);
    }

    private void Tell(WeeklyDbContext db, string action, PublishRequest request, DateOnly date, int revision) =>
        Tell(db, request.Author, action, date, string.Create(CultureInfo.InvariantCulture, $"revision {revision} {request.Via}").TrimEnd());

    private void Tell(WeeklyDbContext db, string author, string action, DateOnly date, string? detail) =>
        db.Set<AuditEntry>().Add(AuditEntry.Of(time.GetUtcNow(), author, action, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), detail));

    private Revision NewRevision(DateOnly date, int number, IssueReading reading, PublishRequest request) => new()
    {
        IssueDate = date,
        Number = number,
        Bytes = reading.Bytes,
        EncodingName = reading.Text.EncodingName,
        Sha256 = reading.Text.Sha256,
        FileName = request.FileName?.Split('/', '\\')[^1],
        Note = request.Note,
        Author = request.Author,
        CreatedAt = Now(),
        PublishedAt = Now(),
        ParserVersion = Reports.ParserVersion.Current,
    };

    private async Task<CatalogReader.Versioned> CatalogAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await catalogs.ReadAsync(db, cancellation);
    }

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    private static Task<Issue?> FindAsync(WeeklyDbContext db, DateOnly date, CancellationToken cancellation) =>
        db.Issues.AsTracking().SingleOrDefaultAsync(row => row.Date == date, cancellation);
}
