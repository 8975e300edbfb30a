using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>
/// Refuses a SQLite file that was taken away while the program runs. SQLite would make a new, empty one there, and
/// connections that are kept open would go on writing into a file that nobody finds again.
/// </summary>
internal sealed class MissingDatabase(StoreOptions options) : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Check(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Check(connection);
        return ValueTask.FromResult(result);
    }

    private void Check(DbConnection connection)
    {
        if (File.Exists(options.DatabaseFile)) return;

        // What is put there next may be another file: no kept connection may lead past it.
        if (connection is SqliteConnection sqlite) SqliteConnection.ClearPool(sqlite);
        throw StorageFault.Missing.ToException(null, options);
    }
}
