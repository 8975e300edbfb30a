using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>A fault of the database that an operator can do something about.</summary>
/// <param name="IsTransient">The same work may succeed when run again.</param>
internal sealed record StorageFault(string Advice, bool IsBusy = false, bool IsTransient = false)
{
    public static StorageFault Busy { get; } = new("is being written by another process. Nothing was changed; try again", IsBusy: true);

    public static StorageFault Missing { get; } = new("is missing: its file or its volume was taken away. Put it back, or stop the program and restore the newest backup");

    private static readonly StorageFault Damaged =
        new("is damaged. It was left as it is: stop every process that uses it and restore the newest backup");

    private static readonly StorageFault Full = new("cannot be written: the disk is full. Nothing was changed; free some space and try again");

    private static readonly StorageFault Conflicting = Busy with { IsTransient = true };

    private static readonly StorageFault OutOfReach =
        new("cannot be reached. Check that the server runs, and host, port, user and password of the setting Database");

    /// <summary>The known fault behind an exception, null for any other.</summary>
    public static StorageFault? Of(Exception exception)
    {
        for (var at = exception; at is not null; at = at.InnerException)
        {
            if (at is StorageException or OperationCanceledException) return null;
            if (at is SqliteException sqlite) return OfSqlite(sqlite);
            if (at is PostgresException postgres) return OfPostgres(postgres.SqlState);
            if (at is SocketException or NpgsqlException) return OutOfReach;
        }

        return null;
    }

    public StorageException ToException(Exception? cause, StoreOptions options)
    {
        var message = $"The database {Name(options)} {Advice}.";
        return IsBusy ? new StorageBusyException(message, cause) : new StorageException(message, cause);
    }

    /// <summary>The database as people know it, without a password.</summary>
    public static string Name(StoreOptions options)
    {
        if (options.Engine == Engine.Sqlite) return options.DatabaseFile;
        var server = new NpgsqlConnectionStringBuilder(options.Database);
        return $"{server.Database} on {server.Host}:{server.Port}";
    }

    private static StorageFault? OfSqlite(SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => Busy,
        8 => new("cannot be written: the file or its directory is read-only. Check the rights of the data directory"),
        10 => new($"cannot be read or written ({exception.Message}). Check the disk; nothing was changed"),
        11 or 26 => Damaged,
        13 => Full,
        14 => new("cannot be opened. Check that the data directory exists and its rights"),
        _ => null,
    };

    private static StorageFault? OfPostgres(string state) => state switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => Conflicting,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => Busy,
        PostgresErrorCodes.DiskFull => Full,
        PostgresErrorCodes.ReadOnlySqlTransaction => new("cannot be written: the server is a read-only standby"),
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow => OutOfReach,
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName => OutOfReach,
        _ => null,
    };
}
