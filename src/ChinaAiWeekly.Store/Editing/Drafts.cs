using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

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

    /// <summary>The draft as long as it is not published; null = unknown, published or discarded.</summary>
    public async Task<Draft?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .SingleOrDefaultAsync(draft => draft.Id == id && draft.PublishedAt == null, cancellation);
    }

    /// <summary>All that are open, the last changed first.</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .Where(draft => draft.PublishedAt == null).OrderByDescending(draft => draft.ChangedAt).ToListAsync(cancellation);
    }

    /// <summary>
    /// Changes a draft that is still at <paramref name="version"/>; false where somebody else changed or published it
    /// meanwhile, and then nothing is overwritten.
    /// </summary>
    public async Task<bool> ChangeAsync(Guid id, int version, Action<Draft> change, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var draft = await context.Set<Draft>().AsTracking().SingleOrDefaultAsync(
            d => d.Id == id && d.Version == version && d.PublishedAt == null, cancellation);
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

    /// <summary>Drops a draft that was never published; published revisions are never dropped.</summary>
    public async Task DiscardAsync(Guid id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Set<Draft>().Where(draft => draft.Id == id && draft.PublishedAt == null).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Drafts whose time has come, oldest first.</summary>
    public async Task<IReadOnlyList<Draft>> DueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<Draft>()
            .Where(draft => draft.PublishedAt == null && draft.ScheduledFor != null && draft.ScheduledFor <= now)
            .OrderBy(draft => draft.ScheduledFor).ToListAsync(cancellation);
    }
}
