using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <param name="FileName">Null where the text was pasted.</param>
/// <param name="IsOpen">Neither published nor put away: it can be opened.</param>
public sealed record DraftName(string? FileName, bool IsOpen);

/// <summary>Keeps what editors brought until it is published or discarded.</summary>
public sealed class Drafts(IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    /// <summary>Stores the file as a draft at once.</summary>
    public async Task<Draft> AddAsync(byte[] bytes, string? fileName, string author, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var draft = new Draft
        {
            Id = Guid.NewGuid(),
            Bytes = bytes,
            FileName = fileName,
            Author = author,
            CreatedAt = now,
            ChangedAt = now,
            Version = 1,
        };
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Add(draft);
        await context.SaveChangesAsync(cancellation);
        return draft;
    }

    /// <summary>The draft as long as it is open; null = unknown, published or put away.</summary>
    public async Task<Draft?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .SingleOrDefaultAsync(draft => draft.Id == id && draft.PublishedAt == null && draft.DiscardedAt == null, cancellation);
    }

    /// <summary>All that are open, the last changed first.</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .Where(draft => draft.PublishedAt == null && draft.DiscardedAt == null).OrderByDescending(draft => draft.ChangedAt).ToListAsync(cancellation);
    }

    /// <summary>What those of the drafts are called that there are, whatever became of them.</summary>
    public async Task<IReadOnlyDictionary<Guid, DraftName>> NamesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>().Where(draft => ids.Contains(draft.Id))
            .Select(draft => new { draft.Id, draft.FileName, IsOpen = draft.PublishedAt == null && draft.DiscardedAt == null })
            .ToDictionaryAsync(draft => draft.Id, draft => new DraftName(draft.FileName, draft.IsOpen), cancellation);
    }

    /// <summary>The last that were put away, at most <paramref name="count"/>.</summary>
    public async Task<IReadOnlyList<Draft>> ListDiscardedAsync(int count, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .Where(draft => draft.DiscardedAt != null).OrderByDescending(draft => draft.DiscardedAt).Take(count).ToListAsync(cancellation);
    }

    /// <summary>
    /// Changes a draft that is still at <paramref name="version"/>; false where somebody else changed or published it
    /// meanwhile, and then nothing is overwritten.
    /// </summary>
    public async Task<bool> ChangeAsync(Guid id, int version, Action<Draft> change, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var draft = await context.Set<Draft>().AsTracking().SingleOrDefaultAsync(
            d => d.Id == id && d.Version == version && d.PublishedAt == null && d.DiscardedAt == null, cancellation);
        if (draft is null) return false;
        change(draft);
        draft.ChangedAt = time.GetUtcNow().UtcDateTime;
        draft.Version++;
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Closes a draft in the transaction that publishes it; false where it is not as it was seen.</summary>
    internal static async Task<bool> CloseAsync(WeeklyDbContext db, DraftKey seen, DateTime now, CancellationToken cancellation) =>
        await db.Set<Draft>().Where(draft => draft.Id == seen.Id && draft.Version == seen.Version && draft.PublishedAt == null && draft.DiscardedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(draft => draft.PublishedAt, now).SetProperty(draft => draft.ScheduledFor, (DateTime?)null).SetProperty(draft => draft.Version, draft => draft.Version + 1),
            cancellation) == 1;

    /// <summary>Puts a draft away as an editor saw it; false where somebody else changed it meanwhile.</summary>
    public Task<bool> DiscardAsync(Guid id, int version, CancellationToken cancellation) =>
        ChangeAsync(id, version, draft => (draft.DiscardedAt, draft.ScheduledFor) = (time.GetUtcNow().UtcDateTime, null), cancellation);

    /// <summary>Takes a draft up again that was put away; false where it was not.</summary>
    public async Task<bool> TakeUpAsync(Guid id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>().Where(draft => draft.Id == id && draft.DiscardedAt != null).ExecuteUpdateAsync(
            set => set.SetProperty(draft => draft.DiscardedAt, (DateTime?)null).SetProperty(draft => draft.ChangedAt, time.GetUtcNow().UtcDateTime).SetProperty(draft => draft.Version, draft => draft.Version + 1),
            cancellation) == 1;
    }

    /// <summary>Drafts whose time has come, oldest first.</summary>
    public async Task<IReadOnlyList<Draft>> DueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .Where(draft => draft.PublishedAt == null && draft.DiscardedAt == null && draft.ScheduledFor != null && draft.ScheduledFor <= now)
            .OrderBy(draft => draft.ScheduledFor).ToListAsync(cancellation);
    }
}
