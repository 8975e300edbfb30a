using System.Security.Cryptography;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class StoreStartupTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Prepares_a_database_once_and_then_leaves_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await database.Get<StoreStartup>().PrepareAsync(Cancellation);

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Database.GetPendingMigrationsAsync(Cancellation)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Starts_many_processes_at_once(Engine engine)
    {
        await using var database = TestDatabase.CreateEmpty(engine);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => database.Get<StoreStartup>().PrepareAsync(Cancellation), Cancellation)));

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.ContentVersions.CountAsync(Cancellation)).Should().Be(1);
    }

    [Fact]
    public async Task Clears_the_lock_row_that_a_killed_migration_leaves()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        Execute(database, "PRAGMA application_id = 1128352087; CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2025-01-01')");

        await database.Get<StoreStartup>().PrepareAsync(Cancellation);

        Execute(database, "SELECT COUNT(*) FROM __EFMigrationsLock").Should().Be(0);
    }

    [Fact]
    public async Task Rolls_back_what_a_first_start_left_that_was_killed()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        var begun = Path.Combine(database.Options.DataPath, "begun.db");
        await using (var connection = new SqliteConnection($"Data Source={begun};Pooling=False"))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = new SqliteCommand("PRAGMA application_id = 1128352087; PRAGMA cache_size = 1; BEGIN; CREATE TABLE T (B BLOB); INSERT INTO T VALUES (zeroblob(100000))", connection);
            await command.ExecuteNonQueryAsync(Cancellation);
            File.Copy(begun, database.Options.DatabaseFile);
            File.Copy(begun + "-journal", database.Options.DatabaseFile + "-journal");
        }

        await database.Get<StoreStartup>().PrepareAsync(Cancellation);

        Execute(database, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'T'").Should().Be(0);
        File.Exists(database.Options.DatabaseFile + "-journal").Should().BeFalse();
    }

    [Fact]
    public async Task Lets_one_server_use_a_data_directory()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await database.Get<StoreStartup>().PrepareServerAsync(Cancellation);
        using var second = new StoreStartup(database.Contexts, database.Options, TimeProvider.System);

        var start = () => second.PrepareServerAsync(Cancellation);

        (await start.Should().ThrowAsync<StorageException>()).WithMessage("*Another server*");
        await second.PrepareAsync(Cancellation);
        database.Get<StoreStartup>().Dispose();
        await second.PrepareServerAsync(Cancellation);
    }

    [Theory]
    [InlineData("PRAGMA application_id = 7", "*another program*")]
    [InlineData("PRAGMA user_version = 999", "*newer version*999*")]
    [InlineData("PRAGMA foreign_keys = OFF; INSERT INTO Listings VALUES ('1.HK', 'nobody', 1)", "*damaged*Listings*")]
    public async Task Refuses_a_file_that_it_must_not_touch(string change, string message)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        Execute(database, change);

        await RefusesAsync(database, message);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(4096, 40000)]
    public async Task Refuses_a_damaged_file_and_leaves_it_as_it_is(int from, int length)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        Execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(database.Options.DatabaseFile, Cancellation);
        new Random(1).NextBytes(bytes.AsSpan(from, length));
        await File.WriteAllBytesAsync(database.Options.DatabaseFile, bytes, Cancellation);

        await RefusesAsync(database, "*damaged*restore*");

        (await HashAsync(database)).Should().Equal(SHA256.HashData(bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50_000)]
    public async Task Refuses_a_file_that_was_cut_off_or_written_over(int kept)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        Execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(database.Options.DatabaseFile, Cancellation);
        var rest = kept > 0 ? bytes[..kept] : Sample.Bytes;
        await File.WriteAllBytesAsync(database.Options.DatabaseFile, rest, Cancellation);

        await RefusesAsync(database, "*damaged*restore*");

        (await HashAsync(database)).Should().Equal(SHA256.HashData(rest));
    }

    [Fact]
    public async Task Refuses_to_begin_anew_where_a_database_has_been()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(database.Options.DataPath, "weekly.db*")) File.Delete(file);

        await RefusesAsync(database, "*missing*");
        await File.WriteAllBytesAsync(database.Options.DatabaseFile, [], Cancellation);
        await RefusesAsync(database, "*empty*");

        new FileInfo(database.Options.DatabaseFile).Length.Should().Be(0);
    }

    [Fact]
    public async Task Refuses_a_schema_of_a_newer_program_on_PostgreSQL()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.PostgreSql);
        await using (var db = await database.Contexts.CreateDbContextAsync(Cancellation))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('9999_Later', '99.0')", Cancellation);
        }

        await RefusesAsync(database, "*newer version*9999_Later*");
    }

    [Fact]
    public async Task Says_what_to_check_where_PostgreSQL_is_out_of_reach()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.PostgreSql);
        var elsewhere = new NpgsqlConnectionStringBuilder(database.Options.Database) { Port = 1, Password = "hidden" };
        await using var unreachable = TestDatabase.Of(database.Options with { Database = elsewhere.ConnectionString });

        var start = () => unreachable.Get<StoreStartup>().PrepareAsync(Cancellation);

        (await start.Should().ThrowAsync<StorageException>()).WithMessage("*cannot be reached*").Which.Message.Should().NotContain("hidden");
    }

    private static async Task RefusesAsync(TestDatabase database, string message)
    {
        SqliteConnection.ClearAllPools();
        using var next = new StoreStartup(database.Contexts, database.Options, TimeProvider.System);
        var start = () => next.PrepareAsync(Cancellation);
        (await start.Should().ThrowAsync<StorageException>()).WithMessage(message).Which.Message.Should().NotContain("\n");
    }

    private static long Execute(TestDatabase database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database.Options.DatabaseFile};Pooling=false");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static async Task<byte[]> HashAsync(TestDatabase database) =>
        SHA256.HashData(await File.ReadAllBytesAsync(database.Options.DatabaseFile, Cancellation));
}
