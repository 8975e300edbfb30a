using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>The PostgreSQL database: created and brought up to date by one process at a time, however many start at once.</summary>
internal sealed class PostgresSchema(IDbContextFactory<WeeklyDbContext> contexts, StoreOptions options)
{
    private const long AdvisoryLock = 0x0043_4149_5753_4348;

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await CreateAsync(db, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await CheckEncodingAsync(db, cancellation);
        await db.Database.ExecuteSqlRawAsync("SET lock_timeout = '30s'", cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({AdvisoryLock})", cancellation);
        try
        {
            await MigrateAsync(db, cancellation);
        }
        finally
        {
            // The connection goes back to the pool and must not carry the lock along.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({AdvisoryLock})", CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync("RESET lock_timeout", CancellationToken.None);
        }
    }

    private static async Task CreateAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellation)) return;
        try
        {
            await creator.CreateAsync(cancellation);
        }
        catch (PostgresException raced) when (raced.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process that starts at the same moment was faster.
        }
    }

    private async Task CheckEncodingAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        var encoding = await db.Database.SqlQuery<string>($"SELECT current_setting('server_encoding') AS \"Value\"").SingleAsync(cancellation);
        if (encoding == "UTF8") return;
        throw new StorageException($"The database {StorageFault.Name(options)} stores text as {encoding}. Create it with ENCODING 'UTF8'.");
    }

    private async Task MigrateAsync(WeeklyDbContext db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StorageException($"The database {StorageFault.Name(options)} was made by a newer version of this program (schema {newer}, this one knows {known.Max()}). Run the newer program.");
        }

        if (known.Except(applied).Any()) await db.Database.MigrateAsync(cancellation);
    }
}
