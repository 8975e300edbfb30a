using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store.Schema;

/// <summary>Migrations are written by hand; these hold them to the model.</summary>
public sealed class MigrationTests
{
    private const string Sqlite =
        """
        SELECT 'column ' || m.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' not null' ELSE '' END || ' key ' || c.pk AS "Value"
        FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL
        SELECT 'index ' || m.name || ' ' || i.name || ' unique ' || i."unique" || ' (' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x) || ')'
        FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table'
        UNION ALL
        SELECT 'reference ' || m.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' on delete ' || f.on_delete
        FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """;

    private const string PostgreSql =
        """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' null ' || is_nullable || ' identity ' || is_identity || ' default ' || COALESCE(column_default, '') AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL
        SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Make_the_schema_that_the_model_describes(Engine engine)
    {
        await using var migrated = await TestDatabase.CreateAsync(engine);
        await using var modelled = TestDatabase.CreateEmpty(engine);
        if (engine == Engine.Sqlite) await File.WriteAllBytesAsync(modelled.Options.DatabaseFile, [], TestContext.Current.CancellationToken);
        await using (var db = await modelled.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        }

        var expected = await DescribeAsync(modelled);
        expected.Should().HaveCountGreaterThan(200);
        (await DescribeAsync(migrated)).Should().Equal(expected);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Bring_the_rows_that_the_model_brings(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);

        (await db.ContentVersions.SingleAsync(TestContext.Current.CancellationToken))
            .Should().BeEquivalentTo(new { Id = 1, Value = 1L, Catalog = 1L });
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Let_diagnostics_read_before_they_were_bilingual_say_the_same_in_both_languages(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await db.Diagnostics.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        db.Diagnostics.Add(new DiagnosticRow { IssueDate = Sample.Date, Position = 1, Code = "CAW050", Severity = Severity.Warning, Message = "as read", KoreanMessage = "" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Diagnostics\" DROP COLUMN \"KoreanMessage\"", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '0005_KoreanMessages'", TestContext.Current.CancellationToken);

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        (await db.Diagnostics.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).KoreanMessage.Should().Be("as read");
    }

    /// <summary>Tables, columns, types, nullability, keys, indexes and references, one a line, in no table's own order.</summary>
    private static async Task<IReadOnlyList<string>> DescribeAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var lines = await db.Database.SqlQueryRaw<string>(database.Options.Engine == Engine.Sqlite ? Sqlite : PostgreSql).ToListAsync(TestContext.Current.CancellationToken);
        return [.. lines.Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
