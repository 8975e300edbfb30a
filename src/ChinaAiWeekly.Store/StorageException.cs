namespace ChinaAiWeekly.Store;

/// <summary>
/// The database cannot be used. The message is one line for an operator: what is wrong, where, and what to do.
/// </summary>
public class StorageException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether a fault is the database's, as its driver tells it or as this room does; others are mistakes of the program.</summary>
    public static bool IsStorage(Exception fault) => fault is StorageException || Schema.StorageFault.Of(fault) is not null;
}

/// <summary>Another writer holds the lock and did not let go in time. Nothing was changed; trying again is right.</summary>
public sealed class StorageBusyException(string message, Exception? inner = null) : StorageException(message, inner);
