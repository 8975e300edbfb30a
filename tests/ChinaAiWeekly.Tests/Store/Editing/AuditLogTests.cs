using System.Data.Common;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store.Editing;

public sealed class AuditLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task The_database_itself_refuses_to_change_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var log = database.Get<AuditLog>();
        await log.AddAsync("editor", AuditAction.Published, "2025-09-10", null, Cancellation);
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);

        foreach (var change in new[] { "DELETE FROM \"AuditEntries\"", "UPDATE \"AuditEntries\" SET \"Actor\" = 'nobody'" })
        {
            var changing = () => db.Database.ExecuteSqlRawAsync(change, Cancellation);
            (await changing.Should().ThrowAsync<DbException>()).WithMessage("*only ever added to*");
        }

        (await log.ListAsync(new AuditFilter(), 10, Cancellation)).Should().ContainSingle().Which.Actor.Should().Be("editor");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_draft_that_somebody_changed_is_neither_published_nor_logged(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var drafts = database.Get<Drafts>();
        var draft = await drafts.AddAsync(Sample.Bytes, null, "editor", Cancellation);
        (await drafts.ChangeAsync(draft.Id, draft.Version, row => row.Note = "later", Cancellation)).Should().BeTrue();
        var request = new PublishRequest("editor", Sample.Date, Draft: new DraftKey(draft.Id, draft.Version));

        (await database.Get<IssuePublisher>().PublishAsync(Sample.Bytes, request, Cancellation)).Status.Should().Be(PublishStatus.Conflict);

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Revisions.AnyAsync(Cancellation)).Should().BeFalse();
        (await database.Get<AuditLog>().ListAsync(new AuditFilter(), 10, Cancellation)).Should().BeEmpty();
        var whole = await database.Get<IssuePublisher>().PublishAsync(Sample.Bytes, request with { Draft = new DraftKey(draft.Id, draft.Version + 1) }, Cancellation);
        whole.Status.Should().Be(PublishStatus.Published);
        (await drafts.FindAsync(draft.Id, Cancellation)).Should().BeNull("it was closed in the same transaction");
    }
}
