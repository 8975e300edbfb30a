using ChinaAiWeekly.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>
/// A fresh database of its own for one test: a SQLite file in a temporary data directory, or a new database on the
/// PostgreSQL server that <c>CHINA_AI_WEEKLY_TEST_POSTGRES</c> names. Gone when disposed.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("CHINA_AI_WEEKLY_TEST_POSTGRES");

    private readonly ServiceProvider services;

    private TestDatabase(StoreOptions options, IInterceptor? fault = null)
    {
        Options = options;
        var store = new ServiceCollection().AddWeeklyStore(options);
        if (fault is not null) store.ConfigureDbContext<WeeklyDbContext>(context => context.AddInterceptors(fault));
        services = store.BuildServiceProvider();
    }

    /// <summary>For <c>[Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]</c>.</summary>
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.PostgreSql];

    /// <summary>What a server or command needs to use this database.</summary>
    public StoreOptions Options { get; }

    public IDbContextFactory<WeeklyDbContext> Contexts => Get<IDbContextFactory<WeeklyDbContext>>();

    /// <summary>A service of <see cref="WeeklyStore.AddWeeklyStore"/>.</summary>
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>A database with its schema, without any issue or company.</summary>
    public static async Task<TestDatabase> CreateAsync(Engine engine)
    {
        var database = CreateEmpty(engine);
        await database.Get<StoreStartup>().PrepareAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A database as a new site has it: the catalog and the sample issue.</summary>
    public static async Task<TestDatabase> CreateSeededAsync(Engine engine)
    {
        var empty = CreateEmpty(engine);
        var database = Of(empty.Options with { SeedDirectory = Repository.PathTo("data") });
        await database.Get<StoreStartup>().PrepareAsync(CancellationToken.None);
        await database.Get<StoreSeeder>().SeedAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A data directory and a database name, neither prepared in any way.</summary>
    public static TestDatabase CreateEmpty(Engine engine)
    {
        var directory = Directory.CreateTempSubdirectory("caw-test-").FullName;
        if (engine == Engine.Sqlite) return new TestDatabase(new StoreOptions(directory, null, ""));
        if (string.IsNullOrEmpty(Server))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, "CHINA_AI_WEEKLY_TEST_POSTGRES is not set");
            Assert.Fail("CHINA_AI_WEEKLY_TEST_POSTGRES must be set where CI is set");
        }

        var name = $"caw_{Guid.NewGuid():N}";
        var connection = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 40 };
        return new TestDatabase(new StoreOptions(directory, connection.ConnectionString, ""));
    }

    /// <summary>Services over options of the test's own; the data directory is deleted all the same.</summary>
    /// <param name="fault">What may go wrong between program and database.</param>
    public static TestDatabase Of(StoreOptions options, IInterceptor? fault = null) => new(options, fault);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Options.Engine == Engine.PostgreSql) await DropAsync();
        else SqliteConnection.ClearAllPools();
        if (Directory.Exists(Options.DataPath)) Directory.Delete(Options.DataPath, recursive: true);
    }

    private async Task DropAsync()
    {
        await using var pooled = new NpgsqlConnection(Options.Database);
        NpgsqlConnection.ClearPool(pooled);
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS \"{pooled.Database}\" WITH (FORCE)", server);
        await drop.ExecuteNonQueryAsync();
    }
}
