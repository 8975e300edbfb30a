using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class ProjectionRebuilderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Derives_the_same_rows_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        var before = await DumpAsync(database);
        await using (var db = await database.Contexts.CreateDbContextAsync(Cancellation))
        {
            await db.Returns.ExecuteDeleteAsync(Cancellation);
        }

        var outcome = await database.Get<ProjectionRebuilder>().RebuildAllAsync(Cancellation);

        outcome.Rebuilt.Should().Equal(Sample.Date);
        (await DumpAsync(database)).Should().Be(before);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Rebuilds_only_what_another_parser_has_read(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        var none = await database.Get<ProjectionRebuilder>().RebuildOutdatedAsync(Cancellation);
        await using (var db = await database.Contexts.CreateDbContextAsync(Cancellation))
        {
            await db.PublishedIssues.ExecuteUpdateAsync(row => row.SetProperty(issue => issue.ParserVersion, 0), Cancellation);
        }

        var one = await database.Get<ProjectionRebuilder>().RebuildOutdatedAsync(Cancellation);

        none.Rebuilt.Should().BeEmpty();
        one.Rebuilt.Should().Equal(Sample.Date);
    }

    [Fact]
    public async Task Derives_the_same_rows_on_both_engines()
    {
        await using var sqlite = await TestDatabase.CreateSeededAsync(Engine.Sqlite);
        await using var postgres = await TestDatabase.CreateSeededAsync(Engine.PostgreSql);

        (await DumpAsync(postgres)).Should().Be(await DumpAsync(sqlite));
    }

    /// <summary>Every projected row that readers see, without the instants of publication.</summary>
    private static async Task<string> DumpAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return JsonSerializer.Serialize(new object[]
        {
            await db.Sections.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.News.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.NewsFacts.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Exhibits.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.ExhibitNotes.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.MarketShares.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.CapexPoints.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Launches.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Valuations.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Returns.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Quantities.OrderBy(row => row.Position).ToListAsync(Cancellation),
            await db.Mentions.OrderBy(row => row.Position).ToListAsync(Cancellation),
        });
    }
}
