using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class StoreSeederTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Fills_a_new_database_with_companies_and_the_sample_issue(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.PublishedIssues.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { IssueDate = Sample.Date, Revision = 1, Lines = 184 });
        (await db.News.GroupBy(row => row.Category).Select(group => group.Count()).ToListAsync(Cancellation)).Should().BeEquivalentTo([10, 2, 2]);
        (await db.MarketShares.Select(row => row.Percent).ToListAsync(Cancellation)).Should().HaveCount(6).And.Subject.Sum().Should().Be(100m);
        (await db.CapexPoints.CountAsync(Cancellation)).Should().Be(5);
        (await db.BenchmarkScores.CountAsync(Cancellation)).Should().Be(5);
        (await db.Valuations.CountAsync(Cancellation)).Should().Be(5);
        (await db.Returns.CountAsync(Cancellation)).Should().Be(21);
        (await db.Companies.CountAsync(row => row.Confirmed, Cancellation)).Should().BeGreaterThan(150);
        (await database.Get<CatalogReader>().ReadAsync(Cancellation)).ByTicker("9988.HK")?.Slug.Should().Be("alibaba");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Gives_every_row_the_place_of_its_figure(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        var lines = Sample.Text.Split('\n');

        var share = await db.MarketShares.SingleAsync(row => row.Company == "alibaba", Cancellation);
        var mention = await db.Mentions.OrderBy(row => row.Position).LastAsync(Cancellation);

        lines[share.Line - 1].Should().Contain("35.8%");
        Sample.Text.Substring(mention.Start, mention.Length).Should().Be(mention.Text);
        lines[mention.Line - 1].Substring(mention.Column - 1, mention.Length).Should().Be(mention.Text);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Names_no_company_that_has_no_address(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);

        var named = await db.Mentions.Select(row => row.Company)
            .Union(db.Returns.Where(row => row.Company != null).Select(row => row.Company ?? ""))
            .Union(db.NewsCompanies.Select(row => row.Company))
            .Union(db.Valuations.Where(row => row.Company != null).Select(row => row.Company ?? ""))
            .ToListAsync(Cancellation);

        named.Except(await db.Companies.Select(row => row.Slug).ToListAsync(Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task Leaves_a_database_alone_that_has_held_an_issue()
    {
        await using var database = await TestDatabase.CreateSeededAsync(Engine.Sqlite);
        await database.Get<IssuePublisher>().UnpublishAsync(Sample.Date, null, "editor", "withdrawn", Cancellation);

        var outcomes = await database.Get<StoreSeeder>().SeedAsync(Cancellation);

        outcomes.Should().BeEmpty();
    }

    [Fact]
    public async Task Says_which_seed_file_is_unreadable()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var seed = Directory.CreateDirectory(Path.Combine(database.Options.DataPath, "seed")).FullName;
        await File.WriteAllTextAsync(Path.Combine(seed, "companies.json"), "{", Cancellation);
        await using var services = TestDatabase.Of(database.Options with { SeedDirectory = seed });

        var seeding = () => services.Get<StoreSeeder>().SeedAsync(Cancellation);

        await seeding.Should().ThrowAsync<StorageException>().WithMessage("*companies.json*");
    }
}
