using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>
/// Makes the database ready: creates what is missing, refuses what is damaged, foreign or newer, and brings an older
/// schema up to date. Safe to be killed at any point and started again.
/// </summary>
public sealed class StoreStartup(IDbContextFactory<WeeklyDbContext> contexts, StoreOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private FileLock? server;

    /// <summary>For a command: any number may run beside a server.</summary>
    /// <exception cref="StorageException">One line that says what is wrong and what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (!ReportText.CanNormalize())
        {
            throw new StorageException("This runtime cannot compose Hangul: install ICU (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }

        CreateDataDirectory();
        using var alone = await FileLock.TakeAsync(PathTo("start.lock"), Patience, time, cancellation)
            ?? throw new StorageException($"Another process has been preparing {options.DataPath} for {Patience.TotalSeconds:0} seconds. Look for one that hangs, end it and try again.");
        try
        {
            if (options.Engine == Engine.Sqlite) await PrepareSqliteAsync(cancellation);
            else await new PostgresSchema(contexts, options).PrepareAsync(cancellation);
        }
        catch (Exception fault) when (StorageFault.Of(fault) is { } known)
        {
            throw known.ToException(fault, options);
        }
    }

    /// <summary>
    /// For a server: on SQLite one per data directory, until this object is disposed or the process ends.
    /// PostgreSQL bears any number.
    /// </summary>
    /// <exception cref="StorageException">Another server runs, or the database cannot be used.</exception>
    public async Task PrepareServerAsync(CancellationToken cancellation)
    {
        CreateDataDirectory();
        if (options.Engine == Engine.Sqlite)
        {
            server ??= FileLock.TryTake(PathTo("server.lock"))
                ?? throw new StorageException($"Another server uses {options.DataPath}. Stop it, or give this one a data directory of its own (DataDirectory).");
        }

        await PrepareAsync(cancellation);
    }

    public void Dispose() => server?.Dispose();

    private async Task PrepareSqliteAsync(CancellationToken cancellation)
    {
        using var writing = await FileLock.TakeAsync(PathTo("write.lock"), Patience, time, cancellation)
            ?? throw StorageFault.Busy.ToException(null, options);
        var schema = new SqliteSchema(contexts, options);
        schema.Check();
        schema.Open();
        if (!await schema.IsCurrentAsync(cancellation)) await MigrateAsync(schema, cancellation);
        schema.Stamp();
    }

    private async Task MigrateAsync(SqliteSchema schema, CancellationToken cancellation)
    {
        using var nobody = server is null ? FileLock.TryTake(PathTo("server.lock")) : null;
        if (server is null && nobody is null)
        {
            throw new StorageException($"The database {options.DatabaseFile} must be brought up to date while no server runs. Stop the server and try again.");
        }

        await schema.MigrateAsync(cancellation);
    }

    private void CreateDataDirectory()
    {
        try
        {
            Directory.CreateDirectory(options.DataPath);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"Cannot create the data directory {options.DataPath}: {refused.Message}", refused);
        }
    }

    private string PathTo(string file) => Path.Combine(options.DataPath, file);
}
