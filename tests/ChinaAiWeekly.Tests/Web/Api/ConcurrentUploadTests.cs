using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Api;

public sealed class ConcurrentUploadTests
{
    private const string Query = "?date=2025-09-17";
    private const int Programs = 6;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Uploads_of_one_issue_at_once_become_one_revision_each_and_readers_see_whole_ones_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        using var program = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        (await program.PostAsync(Query, Text(0))).StatusCode.Should().Be(HttpStatusCode.Created);
        var seen = new ConcurrentBag<(int Revision, string Value)>();
        using var done = new CancellationTokenSource();
        var reading = ReadAsync(site, seen, done.Token);

        var published = new ConcurrentDictionary<int, string> { [1] = Value(0) };
        await Task.WhenAll(Enumerable.Range(1, Programs).Select(async number =>
        {
            var answer = await program.PostAsync(Query, Text(number));
            answer.StatusCode.Should().Be(HttpStatusCode.Created);
            published.TryAdd(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("revision").GetInt32(), Value(number)).Should().BeTrue("no two are one revision");
        }));
        await done.CancelAsync();
        await reading;

        published.Keys.Order().Should().Equal(Enumerable.Range(1, Programs + 1));
        seen.Should().NotBeEmpty().And.OnlyContain(one => published[one.Revision] == one.Value, "a reader sees one revision, never parts of two");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Of_uploads_over_the_same_revision_one_is_taken(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        using var program = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");

        var answers = await Task.WhenAll(Enumerable.Range(1, Programs).Select(number => program.PostAsync(Query, Text(number), ("If-Match", "\"0\""))));

        answers.Select(answer => answer.StatusCode).Order().Should().Equal(Enumerable.Repeat(HttpStatusCode.Conflict, Programs - 1).Prepend(HttpStatusCode.Created));
    }

    private static async Task ReadAsync(WeeklySite site, ConcurrentBag<(int, string)> seen, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            var text = await site.Text("/issues/2025-09-17.json");
            var revision = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("masthead").GetProperty("revision").GetInt32();
            foreach (var value in Enumerable.Range(0, Programs + 1).Select(Value).Where(value => text.Contains(value, StringComparison.Ordinal))) seen.Add((revision, value));
        }
    }

    private static string Value(int number) => string.Create(CultureInfo.InvariantCulture, $"31.{number}7");

    private static string Text(int number) => SecondIssue.Text.Replace("+4.0%", $"+{Value(number)}%", StringComparison.Ordinal);
}
