using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Api;

/// <summary>Twenty uploads at once. Whoever is kept waiting for too long is told when to come again, and does.</summary>
public sealed class ConcurrentUploadTests
{
    private const string Query = "?date=2025-09-17";
    private const int Uploads = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>On PostgreSQL by two servers, as behind one address.</summary>
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Uploads_of_one_issue_become_one_revision_each_and_readers_see_whole_ones_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var first = new WeeklySite(database, sample: true);
        await using var second = new WeeklySite(database, sample: true);
        WeeklySite[] sites = engine == Engine.PostgreSql ? [first, second] : [first];
        var programs = await ProgramsAsync(sites);
        (await PostAsync(programs[0], Query, Text(0))).StatusCode.Should().Be(HttpStatusCode.Created);
        var seen = new ConcurrentBag<(int Revision, string Value)>();
        using var done = new CancellationTokenSource();
        var reading = Task.WhenAll(sites.Select(site => ReadAsync(site, seen, done.Token)));

        var published = new ConcurrentDictionary<int, string> { [1] = Value(0) };
        await Task.WhenAll(Enumerable.Range(1, Uploads).Select(async number =>
        {
            var answer = await PostAsync(programs[number % programs.Count], Query, Text(number));
            answer.StatusCode.Should().Be(HttpStatusCode.Created);
            published.TryAdd(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("revision").GetInt32(), Value(number)).Should().BeTrue("no two are one revision");
        }));
        await done.CancelAsync();
        await reading;

        published.Keys.Order().Should().Equal(Enumerable.Range(1, Uploads + 1));
        seen.Should().NotBeEmpty().And.OnlyContain(one => published[one.Revision] == one.Value, "a reader sees one revision, never parts of two");
        foreach (var site in sites) (await site.Text("/issues/2025-09-17.json")).Should().Contain(published[Uploads + 1], "every server shows the last at the next request");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Of_uploads_over_the_same_revision_one_is_taken(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);

        var answers = await TogetherAsync(site, number => (Query, Text(number)), ("If-Match", "\"0\""));

        answers.Should().Equal(Enumerable.Repeat(HttpStatusCode.Conflict, Uploads - 1).Prepend(HttpStatusCode.Created));
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task The_same_file_is_one_revision_and_unchanged_for_all_others(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);

        var answers = await TogetherAsync(site, _ => (Query, SecondIssue.Text));

        answers.Should().Equal(Enumerable.Repeat(HttpStatusCode.OK, Uploads - 1).Append(HttpStatusCode.Created));
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Revisions.CountAsync(row => row.IssueDate == SecondIssue.Date, Cancellation)).Should().Be(1);
        (await db.Set<AuditEntry>().CountAsync(row => row.Subject == "2025-09-17", Cancellation)).Should().Be(1);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Different_issues_bring_a_new_company_once_and_follow_a_merge_made_meanwhile(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, editor) = desk;

        var merging = MergeAsync(editor);
        var answers = await TogetherAsync(site, number => (
            string.Create(CultureInfo.InvariantCulture, $"?date={Sample.Date.AddDays(-7 * number):yyyy-MM-dd}"),
            SecondIssue.Text + "\n-   **하늘로보틱스 (7777.HK)**: +2.0%\n"));
        await merging;

        answers.Should().OnlyContain(status => status == HttpStatusCode.Created);
        await using var db = await desk.Database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.PublishedIssues.CountAsync(Cancellation)).Should().Be(Uploads + 1);
        var company = await db.Listings.Where(row => row.Ticker == "7777.HK").Select(row => row.CompanySlug).SingleAsync(Cancellation);
        (await db.Companies.CountAsync(row => row.Ko == "하늘로보틱스", Cancellation)).Should().Be(1);
        (await db.Returns.CountAsync(row => row.Company == company, Cancellation)).Should().Be(Uploads);
        (await db.Returns.CountAsync(row => row.Company == "baidu", Cancellation)).Should().Be(0, "whichever came first, all rows are those of the merged company");
        (await db.Returns.CountAsync(row => row.Company == "tencent" && row.IssueDate != Sample.Date, Cancellation)).Should().Be(Uploads);
    }

    /// <returns>The answers to all uploads, by status.</returns>
    private static async Task<IEnumerable<HttpStatusCode>> TogetherAsync(WeeklySite site, Func<int, (string Query, string Text)> upload, params (string Name, string Value)[] headers)
    {
        var programs = await ProgramsAsync(site);
        var answers = await Task.WhenAll(Enumerable.Range(1, Uploads).Select(number => PostAsync(programs[number % programs.Count], upload(number).Query, upload(number).Text, headers)));
        return answers.Select(answer => answer.StatusCode).Order();
    }

    /// <summary>Several, since one account may send thirty files a minute.</summary>
    private static async Task<IReadOnlyList<UploadClient>> ProgramsAsync(params WeeklySite[] sites)
    {
        List<UploadClient> programs = [];
        for (var number = 0; number < 4; number++) programs.Add(await UploadClient.OfAsync(sites[number % sites.Length], Roles.Editor, $"program{number}@desk.example"));
        return programs;
    }

    private static async Task<HttpResponseMessage> PostAsync(UploadClient program, string query, string text, params (string Name, string Value)[] headers)
    {
        for (; ; await Task.Delay(1000, Cancellation))
        {
            var answer = await program.PostAsync(query, text, headers);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable) return answer;
            answer.Headers.RetryAfter.Should().NotBeNull();
        }
    }

    private static async Task MergeAsync(Visitor editor)
    {
        for (; ; await Task.Delay(1000, Cancellation))
        {
            var answer = await editor.SubmitAsync("/editor/companies/baidu", "Merge", ("into", "tencent"), ("preview", "false"));
            if (answer.StatusCode == HttpStatusCode.Redirect) return;
            answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        }
    }

    private static async Task ReadAsync(WeeklySite site, ConcurrentBag<(int, string)> seen, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            var text = await site.Text("/issues/2025-09-17.json");
            var revision = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("masthead").GetProperty("revision").GetInt32();
            foreach (var value in Enumerable.Range(0, Uploads + 1).Select(Value).Where(value => text.Contains(value, StringComparison.Ordinal))) seen.Add((revision, value));
        }
    }

    /// <summary>Above all that a time of day could be taken for.</summary>
    private static string Value(int number) => string.Create(CultureInfo.InvariantCulture, $"{101 + number}.47");

    private static string Text(int number) => SecondIssue.Text.Replace("+4.0%", $"+{Value(number)}%", StringComparison.Ordinal);
}
