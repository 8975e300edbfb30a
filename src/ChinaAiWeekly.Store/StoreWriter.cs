using ChinaAiWeekly.Store.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChinaAiWeekly.Store;

/// <summary>
/// The one door for writes. Writers queue: on SQLite by a lock file, so that other processes count too, on PostgreSQL by
/// an advisory lock that ends with the transaction.
/// </summary>
public sealed class StoreWriter(IDbContextFactory<WeeklyDbContext> contexts, StoreOptions options, TimeProvider time) : IDisposable
{
    private const long AdvisoryLock = 0x0043_4149_5752_4954;
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(WeeklyStore.BusySeconds);

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits it. On PostgreSQL the work is run again, up to three
    /// times in all, where the server asks for it, so it must not change anything but the database.
    /// </summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for longer than five seconds.</exception>
    /// <exception cref="StorageException">The database is damaged, full or out of reach.</exception>
    public Task<T> WriteAsync<T>(Func<WeeklyDbContext, Task<T>> work, CancellationToken cancellation) => WriteAsync(work, _ => true, cancellation);

    /// <summary>As above, but takes everything back unless <paramref name="keep"/> says that the result is to stay.</summary>
    /// <exception cref="StorageBusyException">Another writer held the lock for longer than five seconds.</exception>
    /// <exception cref="StorageException">The database is damaged, full or out of reach.</exception>
    public async Task<T> WriteAsync<T>(Func<WeeklyDbContext, Task<T>> work, Func<T, bool> keep, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunAsync(work, keep, cancellation);
            }
            catch (Exception fault) when (StorageFault.Of(fault) is { } known)
            {
                if (known.IsTransient && attempt < Attempts) continue;
                throw known.ToException(fault, options);
            }
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> RunAsync<T>(Func<WeeklyDbContext, Task<T>> work, Func<T, bool> keep, CancellationToken cancellation)
    {
        using var place = await EnterAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await BeginAsync(db, cancellation);
        var result = await work(db);
        if (keep(result)) await transaction.CommitAsync(cancellation);
        return result;
    }

    private async Task<IDbContextTransaction> BeginAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        // On SQLite this is BEGIN IMMEDIATE: the lock is taken now, never upgraded to in the middle.
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (options.Engine == Engine.PostgreSql)
        {
            await db.Database.ExecuteSqlRawAsync($"SET LOCAL lock_timeout = '{WeeklyStore.BusySeconds}s'", cancellation);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellation);
        }

        return transaction;
    }

    private async Task<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        if (options.Engine == Engine.PostgreSql) return null;
        if (!await turn.WaitAsync(Patience, cancellation)) throw StorageFault.Busy.ToException(null, options);
        try
        {
            var file = await FileLock.TakeAsync(Path.Combine(options.DataPath, "write.lock"), Patience, time, cancellation);
            return new Place(turn, file ?? throw StorageFault.Busy.ToException(null, options));
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    private sealed class Place(SemaphoreSlim turn, FileLock file) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            turn.Release();
        }
    }
}
