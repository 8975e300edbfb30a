using System.Data.Common;
using ChinaAiWeekly.Store.Schema;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChinaAiWeekly.Store;

/// <summary>
/// Reads the version of what readers see, for every request: another process may have raised it. It is asked far more
/// often than anything else, so it keeps a connection and a prepared command of its own.
/// </summary>
public sealed class ContentVersionReader(StoreOptions options) : IDisposable
{
    private const string Sql = "SELECT \"Value\" FROM \"ContentVersions\" WHERE \"Id\" = 1";

    private readonly Lock turn = new();
    private readonly Lock entrance = new();
    private Task<long>? waiting;
    private DbConnection? connection;
    private DbCommand? command;

    /// <exception cref="StorageException">The database is damaged or out of reach.</exception>
    public ValueTask<long> ReadAsync(CancellationToken cancellation) =>
        options.Engine == Engine.Sqlite ? new ValueTask<long>(Read()) : new ValueTask<long>(ReadWithOthers().WaitAsync(cancellation));

    public void Dispose()
    {
        lock (turn) Close();
    }

    /// <summary>
    /// Requests that wait at the same moment share one answer, which is always asked for after the last of them came:
    /// none gets a version older than the one that stood when it began.
    /// </summary>
    private Task<long> ReadWithOthers()
    {
        lock (entrance) return waiting ??= Task.Run(ReadForAll);
    }

    private long ReadForAll()
    {
        lock (turn)
        {
            lock (entrance) waiting = null;
            return Read();
        }
    }

    private long Read()
    {
        lock (turn)
        {
            try
            {
                // A connection that is kept open would go on reading a file that was taken away.
                if (options.Engine == Engine.Sqlite && !File.Exists(options.DatabaseFile)) throw StorageFault.Missing.ToException(null, options);
                command ??= Open();
                return (long)(command.ExecuteScalar() ?? throw new StorageException($"The database {StorageFault.Name(options)} lacks its content version. Restore the newest backup."));
            }
            catch (Exception fault)
            {
                // A server that was restarted has forgotten the connection: the next request opens another.
                Close();
                if (StorageFault.Of(fault) is { } known) throw known.ToException(fault, options);
                throw;
            }
        }
    }

    private DbCommand Open()
    {
        connection = options.Engine == Engine.Sqlite
            ? new SqliteConnection(new SqliteConnectionStringBuilder(WeeklyStore.ConnectionString(options)) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString())
            : new NpgsqlConnection(options.Database);
        connection.Open();
        var prepared = connection.CreateCommand();
        prepared.CommandText = Sql;
        prepared.Prepare();
        return prepared;
    }

    private void Close()
    {
        command?.Dispose();
        connection?.Dispose();
        (command, connection) = (null, null);
    }
}
