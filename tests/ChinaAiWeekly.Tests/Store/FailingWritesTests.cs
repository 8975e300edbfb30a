using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

/// <summary>The disk fails at the first write of a publication, at the second, and so on until the publication comes through.</summary>
public sealed class FailingWritesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(13, false, "*disk is full*")]
    [InlineData(10, false, "*Check the disk*")]
    [InlineData(13, true, "*disk is full*")]
    public async Task Leave_nothing_of_a_publication_and_the_next_one_comes_through(int error, bool sticky, string message)
    {
        await using var seeded = await TestDatabase.CreateSeededAsync(Engine.Sqlite);
        var disk = new FailingWrites();
        await using var database = TestDatabase.Of(seeded.Options, disk);
        var before = await StateAsync(seeded);
        var failed = 0;
        while (await FailsAsync(database, disk, failed + 1, error, sticky, message))
        {
            disk.Mend();
            (await StateAsync(seeded)).Should().Be(before, "write {0} failed", ++failed);
        }

        failed.Should().BeGreaterThan(5);
        (await StateAsync(seeded)).Should().NotBe(before);
    }

    private static async Task<bool> FailsAsync(TestDatabase database, FailingWrites disk, int at, int error, bool sticky, string message)
    {
        disk.Arm(at, error, sticky);
        var publishing = () => database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(SecondIssue.Text), new PublishRequest("test", SecondIssue.Date), Cancellation);
        try
        {
            (await publishing()).Status.Should().Be(PublishStatus.Published);
            return false;
        }
        catch (StorageException fault)
        {
            fault.Message.Should().Match(message);
            return true;
        }
    }

    private static async Task<(int, int, int, int, long)> StateAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return (
            await db.Revisions.CountAsync(Cancellation), await db.PublishedIssues.CountAsync(Cancellation), await db.Returns.CountAsync(Cancellation),
            await db.Set<AuditEntry>().CountAsync(Cancellation), await database.Get<ContentVersionReader>().ReadAsync(Cancellation));
    }
}
