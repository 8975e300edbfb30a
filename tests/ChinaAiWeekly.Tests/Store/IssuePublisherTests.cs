using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class IssuePublisherTests
{
    private static readonly PublishRequest Request = new("editor", Sample.Date, Sample.FileName);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Publishes_an_issue_as_its_first_revision_with_the_bytes_as_they_came(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var outcome = await PublishAsync(database, Sample.Bytes);

        outcome.Should().BeEquivalentTo(new { Status = PublishStatus.Published, Date = Sample.Date, Revision = 1 });
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Revisions.SingleAsync(Cancellation)).Bytes.Should().Equal(Sample.Bytes);
        (await db.PublishedIssues.SingleAsync(Cancellation)).Revision.Should().Be(1);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Leaves_everything_as_it_is_where_the_same_bytes_come_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await PublishAsync(database, Sample.Bytes);
        var version = await VersionAsync(database);

        var outcome = await PublishAsync(database, Sample.Bytes);

        outcome.Should().BeEquivalentTo(new { Status = PublishStatus.Unchanged, Revision = 1 });
        (await VersionAsync(database)).Should().Be(version);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Keeps_the_first_revision_where_other_bytes_come_for_its_date(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await PublishAsync(database, Sample.Bytes);
        var version = await VersionAsync(database);

        var outcome = await PublishAsync(database, Corrected);

        outcome.Should().BeEquivalentTo(new { Status = PublishStatus.Published, Revision = 2 });
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        var kept = await db.Revisions.OrderBy(row => row.Number).Select(row => row.Bytes).ToListAsync(Cancellation);
        kept.Should().BeEquivalentTo([Sample.Bytes, Corrected], order => order.WithStrictOrdering());
        (await db.PublishedIssues.SingleAsync(Cancellation)).Revision.Should().Be(2);
        (await VersionAsync(database)).Should().Be(version + 1);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Makes_one_revision_of_twenty_uploads_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => PublishInTheEndAsync(database, Request), Cancellation)));

        outcomes.Count(outcome => outcome.Status == PublishStatus.Published).Should().Be(1);
        outcomes.Should().OnlyContain(outcome => outcome.Status == PublishStatus.Published || outcome.Status == PublishStatus.Unchanged);
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Revisions.CountAsync(Cancellation)).Should().Be(1);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Publishes_twenty_different_issues_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(week => Task.Run(
            () => PublishInTheEndAsync(database, Request with { Date = Sample.Date.AddDays(7 * week) }), Cancellation)));

        outcomes.Should().OnlyContain(outcome => outcome.Status == PublishStatus.Published && outcome.Revision == 1);
        (await VersionAsync(database)).Should().Be(21);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Tells_the_second_of_two_editors_that_another_came_first(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await PublishAsync(database, Sample.Bytes);
        await PublishAsync(database, Corrected, Request with { IfMatchRevision = 1 });

        var late = await PublishAsync(database, Encoding.UTF8.GetBytes(Sample.Text + "\n끝.\n"), Request with { IfMatchRevision = 1 });
        var second = await PublishAsync(database, Sample.Bytes, Request with { IfMatchRevision = 0 });

        late.Should().BeEquivalentTo(new { Status = PublishStatus.Conflict, Revision = 2 });
        second.Status.Should().Be(PublishStatus.Conflict);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Stores_nothing_of_a_text_with_an_error(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var outcome = await PublishAsync(database, []);

        outcome.Status.Should().Be(PublishStatus.Rejected);
        outcome.Diagnostics.Should().NotBeEmpty();
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Issues.CountAsync(Cancellation)).Should().Be(0);
        (await VersionAsync(database)).Should().Be(1);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Takes_an_issue_from_readers_and_gives_it_back(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        var publisher = database.Get<IssuePublisher>();
        var before = await RowsAsync(database);
        var version = await VersionAsync(database);

        (await publisher.UnpublishAsync(Sample.Date, null, "editor", "withdrawn", Cancellation)).Should().BeTrue();
        (await publisher.UnpublishAsync(Sample.Date, null, "editor", "withdrawn", Cancellation)).Should().BeFalse("it is not published");
        (await RowsAsync(database)).Should().OnlyContain(row => row.Value == 0);
        await using (var db = await database.Contexts.CreateDbContextAsync(Cancellation))
        {
            (await db.Issues.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { State = IssueState.Unpublished, UnpublishedReason = "withdrawn", Revision = 1 });
        }

        (await publisher.RepublishAsync(Sample.Date, "editor", Cancellation)).Should().BeTrue();

        (await RowsAsync(database)).Should().Equal(before);
        (await VersionAsync(database)).Should().Be(version + 2);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Restores_an_earlier_text_as_a_new_revision(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await PublishAsync(database, Sample.Bytes);
        await PublishAsync(database, Corrected);

        var outcome = await database.Get<IssuePublisher>().RestoreAsync(Sample.Date, 1, null, "editor", "back", Cancellation);
        var none = await database.Get<IssuePublisher>().RestoreAsync(Sample.Date, 9, null, "editor", null, Cancellation);

        outcome.Should().BeEquivalentTo(new { Status = PublishStatus.Published, Revision = 3 });
        none.Should().BeNull();
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Revisions.SingleAsync(row => row.Number == 3, Cancellation)).Bytes.Should().Equal(Sample.Bytes);
    }

    [Fact]
    public async Task Says_that_it_is_busy_where_another_process_writes_for_too_long()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        using var held = new FileStream(Path.Combine(database.Options.DataPath, "write.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var outcome = await PublishAsync(database, Sample.Bytes);

        outcome.Status.Should().Be(PublishStatus.Busy);
    }

    private static byte[] Corrected => Encoding.UTF8.GetBytes(Sample.Text.Replace("35.8%", "35.9%", StringComparison.Ordinal));

    private static Task<PublishOutcome> PublishAsync(TestDatabase database, byte[] bytes, PublishRequest? request = null) =>
        database.Get<IssuePublisher>().PublishAsync(bytes, request ?? Request, Cancellation);

    /// <summary>Twenty writers on a busy machine can be more than one waits for; being told so and trying again is as good.</summary>
    private static async Task<PublishOutcome> PublishInTheEndAsync(TestDatabase database, PublishRequest request)
    {
        while (true)
        {
            var outcome = await PublishAsync(database, Sample.Bytes, request);
            if (outcome.Status != PublishStatus.Busy) return outcome;
        }
    }

    private static async Task<long> VersionAsync(TestDatabase database) =>
        await database.Get<ContentVersionReader>().ReadAsync(Cancellation);

    private static async Task<Dictionary<string, int>> RowsAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return new Dictionary<string, int>
        {
            ["issues"] = await db.PublishedIssues.CountAsync(Cancellation),
            ["news"] = await db.News.CountAsync(Cancellation),
            ["returns"] = await db.Returns.CountAsync(Cancellation),
            ["mentions"] = await db.Mentions.CountAsync(Cancellation),
            ["quantities"] = await db.Quantities.CountAsync(Cancellation),
        };
    }
}
