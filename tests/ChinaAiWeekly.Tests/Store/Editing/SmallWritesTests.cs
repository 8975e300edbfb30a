using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Store.Editing;

/// <summary>Drafts, reports, tokens and the audit log are written without the writers' queue: the engine's own lock must do.</summary>
public sealed class SmallWritesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task They_all_succeed_beside_an_import(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var import = ImportAsync(database);

        var drafts = database.Get<Drafts>();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () =>
        {
            var draft = await drafts.AddAsync(Encoding.UTF8.GetBytes(SecondIssue.Text), null, "editor", Cancellation);
            (await drafts.ChangeAsync(draft.Id, 1, row => row.Note = "changed", Cancellation)).Should().BeTrue();
            await database.Get<AuditLog>().AddAsync("editor", AuditAction.Uploaded, draft.Id.ToString(), null, Cancellation);
            await database.Get<ErrorReports>().AddAsync(SecondIssue.Date, 1, number + 1, "wrong", null, Cancellation);
            await database.Get<SetupLinks>().IssueAsync($"{number}@desk.example", Roles.Editor, Cancellation);
        })));
        await import;

        (await database.Get<AuditLog>().ListAsync(new AuditFilter(Action: AuditAction.Uploaded), 100, Cancellation)).Should().HaveCount(12);
        (await drafts.ListAsync(Cancellation)).Should().HaveCount(12).And.OnlyContain(draft => draft.Version == 2);
    }

    [Fact]
    public async Task What_has_happened_is_told_however_long_somebody_else_writes()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var begun = new TaskCompletionSource();
        var end = new TaskCompletionSource();
        var writing = database.Get<StoreWriter>().WriteAsync(
            async _ =>
            {
                begun.SetResult();
                await end.Task;
                return true;
            },
            Cancellation);
        await begun.Task;
        var telling = Task.Run(() => database.Get<AuditLog>().AddAsync("editor", AuditAction.Published, "2025-09-10", null, Cancellation), Cancellation);

        await Task.Delay(TimeSpan.FromSeconds(WeeklyStore.BusySeconds + 1), Cancellation);
        telling.IsFaulted.Should().BeFalse("a long write of somebody else is no reason to lose it");
        end.SetResult();
        await Task.WhenAll(writing, telling);
    }

    private static async Task ImportAsync(TestDatabase database)
    {
        for (var week = 0; week < 30; week++)
        {
            var outcome = await database.Get<IssuePublisher>().PublishAsync(
                Encoding.UTF8.GetBytes(SecondIssue.Text), new PublishRequest("import", SecondIssue.Date.AddDays(7 * week)), Cancellation);
            outcome.Status.Should().Be(PublishStatus.Published);
        }
    }
}
