using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>What the database is, and what its version is known for.</summary>
public sealed record StoreReport(Engine Engine, string Version, IReadOnlyList<string> KnownFaults);

/// <summary>Looks at the engine itself.</summary>
public sealed class StoreHealth(IDbContextFactory<WeeklyDbContext> contexts, StoreOptions options)
{
    private static readonly IReadOnlyList<(Engine Engine, Version From, Version Before, string Fault)> Faults =
    [
        (Engine.Sqlite, new(3, 7, 0), new(3, 51, 3), "A checkpoint that races a commit can corrupt a WAL database; update SQLite to 3.51.3 or later."),
    ];

    /// <exception cref="Exception">The database cannot be opened.</exception>
    public async Task<StoreReport> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        var version = db.Database.GetDbConnection().ServerVersion;
        return new StoreReport(options.Engine, version, [.. Known(options.Engine, version)]);
    }

    /// <summary>The faults that a version of an engine is known for.</summary>
    internal static IEnumerable<string> Known(Engine engine, string version) =>
        Version.TryParse(version.Split(' ')[0], out var known)
            ? Faults.Where(fault => fault.Engine == engine && known >= fault.From && known < fault.Before).Select(fault => fault.Fault)
            : [];
}
