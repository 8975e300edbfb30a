using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class ContentVersionReaderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Sees_what_another_process_has_published_at_the_next_request(Engine engine)
    {
        await using var site = await TestDatabase.CreateAsync(engine);
        await using var import = TestDatabase.Of(site.Options);
        var reader = site.Get<ContentVersionReader>();
        for (var week = 0; week < 5; week++)
        {
            var before = await reader.ReadAsync(Cancellation);

            await import.Get<IssuePublisher>().PublishAsync(Sample.Bytes, new PublishRequest("a", Sample.Date.AddDays(7 * week)), Cancellation);

            (await reader.ReadAsync(Cancellation)).Should().Be(before + 1);
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Never_goes_back_for_requests_that_come_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var reader = database.Get<ContentVersionReader>();
        var publishing = Task.Run(
            async () =>
            {
                for (var week = 0; week < 8; week++) await database.Get<IssuePublisher>().PublishAsync(Sample.Bytes, new PublishRequest("a", Sample.Date.AddDays(7 * week)), Cancellation);
            },
            Cancellation);

        var readers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            async () =>
            {
                List<long> seen = [];
                while (!publishing.IsCompleted) seen.Add(await reader.ReadAsync(Cancellation));
                return seen;
            },
            Cancellation)));

        await publishing;
        readers.Should().OnlyContain(seen => seen.SequenceEqual(seen.Order()));
        (await reader.ReadAsync(Cancellation)).Should().Be(9);
    }
}
