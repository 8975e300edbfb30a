using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>
/// Lets the several queries of a view see one state of the database: an issue published between two of them would
/// otherwise be shown in parts. Takes no lock that a writer waits for.
/// </summary>
public static class ReadSnapshot
{
    /// <summary>Until the result is disposed, all that <paramref name="db"/> reads is of one moment.</summary>
    public static async Task<IAsyncDisposable> TakeAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite()) return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        var snapshot = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(snapshot, cancellation);
        return new Held(db, snapshot);
    }

    private sealed class Held(WeeklyDbContext db, SqliteTransaction snapshot) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.UseTransactionAsync(null);
            await snapshot.DisposeAsync();
            await db.Database.CloseConnectionAsync();
        }
    }
}
