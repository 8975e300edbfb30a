using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>The SQLite file: whether it is ours, sound and current, and how it becomes so. Called under the start lock.</summary>
internal sealed class SqliteSchema(IDbContextFactory<WeeklyDbContext> contexts, StoreOptions options)
{
    /// <summary>"CAIW": what a database of this program says it is.</summary>
    private const long ApplicationId = 0x4341_4957;

    /// <summary>Stands in a data directory that has held a database: from then on a missing one is a loss, not a beginning.</summary>
    private string Sentinel => Path.Combine(options.DataPath, "initialised");

    /// <summary>The schema that this program knows: how many migrations it has.</summary>
    private int Version { get; } = CountMigrations(contexts);

    /// <summary>Refuses what must not be touched. Writes nothing of its own, so that a damaged file stays as it was found.</summary>
    public void Check()
    {
        var file = new FileInfo(options.DatabaseFile);
        if (file is not { Exists: true, Length: > 0 })
        {
            if (!File.Exists(Sentinel)) return;
            throw Refuse($"is {(file.Exists ? "empty" : "missing")}, although this data directory has held one. Restore the newest backup, or delete {Sentinel} to begin anew");
        }

        // Who was killed before the write-ahead log was set up left a journal, which only a writer may roll back.
        using var connection = Connect(File.Exists(options.DatabaseFile + "-journal") ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly);
        CheckIdentity(connection);
        CheckVersion(Number(connection, "PRAGMA user_version"));
        CheckPages(connection);
    }

    /// <summary>Creates the file where there is none, and sees to the settings that keep it safe.</summary>
    public void Open()
    {
        using var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        if (Number(connection, "PRAGMA application_id") != ApplicationId) Run(connection, $"PRAGMA application_id = {ApplicationId}");
        if (Text(connection, "PRAGMA journal_mode = WAL") is var mode && mode != "wal")
        {
            throw Refuse($"cannot keep a write-ahead log (journal mode {mode}). Put the data directory on a local disk");
        }

        if (Number(connection, "PRAGMA synchronous") < 2) throw Refuse($"is not flushed to disk on commit by this SQLite build. Use the build that the program brings");

        // A process that was killed while it migrated leaves this row, and every later start would wait for it for ever.
        // Nobody else can be migrating now: that needs the start lock.
        if (Number(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'") > 0) Run(connection, "DELETE FROM \"__EFMigrationsLock\"");
    }

    public async Task<bool> IsCurrentAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
    }

    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>Says in the file which schema it has, and in the directory that it holds a database.</summary>
    public void Stamp()
    {
        using var connection = Connect(SqliteOpenMode.ReadWrite);
        if (Number(connection, "PRAGMA user_version") != Version) Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        if (!File.Exists(Sentinel)) File.WriteAllText(Sentinel, "This data directory holds a database.\n", Encoding.ASCII);
    }

    private void CheckIdentity(SqliteConnection connection)
    {
        var id = Number(connection, "PRAGMA application_id");
        if (id == ApplicationId || (id == 0 && Number(connection, "SELECT COUNT(*) FROM sqlite_master") == 0)) return;
        throw Refuse($"belongs to another program (application id {id}). Move it away, or choose another data directory");
    }

    private void CheckVersion(long found)
    {
        if (found <= Version) return;
        throw Refuse($"was made by a newer version of this program (schema {found}, this one knows {Version}). Run the newer program, or restore a backup from before the upgrade");
    }

    private void CheckPages(SqliteConnection connection)
    {
        if (Text(connection, "PRAGMA quick_check(1)") is var found && found != "ok")
        {
            throw Refuse($"is damaged ({found?.ReplaceLineEndings(" ")}). It was left as it is: stop every process that uses it and restore the newest backup");
        }

        if (Text(connection, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1") is { } table)
        {
            throw Refuse($"is damaged (a row of {table} refers to one that is missing). It was left as it is: restore the newest backup");
        }
    }

    private StorageException Refuse(FormattableString what) => new($"The database {options.DatabaseFile} {FormattableString.Invariant(what)}.");

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(WeeklyStore.ConnectionString(options)) { Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string? Text(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
    }

    private static long Number(SqliteConnection connection, string sql) =>
        long.Parse(Text(connection, sql) ?? "0", CultureInfo.InvariantCulture);

    private static int CountMigrations(IDbContextFactory<WeeklyDbContext> contexts)
    {
        using var db = contexts.CreateDbContext();
        return db.Database.GetMigrations().Count();
    }
}
