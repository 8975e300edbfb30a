using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Api;

/// <summary>A server that is killed while it publishes leaves the issue as it was or as it is, and its log the same.</summary>
public sealed class KilledUploadTests
{
    private const int Kills = 5;
    private const string Date = "2025-09-17";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leaves_what_was_or_what_was_sent_and_never_loses_what_it_acknowledged()
    {
        await using var database = await TestDatabase.CreateSeededAsync(Engine.Sqlite);
        var token = await TokenAsync(database);
        var whole = await FirstAsync(database, token);
        var revision = 1;
        for (var kill = 1; kill <= Kills; kill++)
        {
            Task<HttpStatusCode> upload;
            await using (var site = await SiteProcess.StartOnAsync(database.Options.DataPath))
            {
                upload = UploadAsync(site, token, kill);
                await Task.Delay(whole * kill / Kills, Cancellation);
                await site.KillAsync();
            }

            var answered = await StatusAsync(upload);
            SqliteConnection.ClearAllPools();
            await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
            (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").SingleAsync(Cancellation)).Should().Be("ok");
            var now = await db.Issues.Where(issue => issue.Date == SecondIssue.Date).Select(issue => issue.Revision).SingleAsync(Cancellation);
            now.Should().BeInRange(revision, revision + 1, "kill {0} of {1}", kill, Kills);
            if (answered == HttpStatusCode.Created) now.Should().Be(revision + 1, "what was acknowledged is there");
            await CheckAsync(db, now);
            revision = now;
        }

        await using var last = await SiteProcess.StartOnAsync(database.Options.DataPath);
        (await UploadAsync(last, token, Kills + 1)).Should().Be(HttpStatusCode.Created);
        await StopAsync(last, database, token, revision + 1);
    }

    /// <summary>Told to stop in the middle of an upload and of readers, it ends well, and nobody gets half an answer.</summary>
    private static async Task StopAsync(SiteProcess site, TestDatabase database, string token, int revision)
    {
        var upload = UploadAsync(site, token, Kills + 2);
        var readers = Enumerable.Range(0, 20).Select(_ => StatusAsync(ReadAsync(site))).ToList();

        (await site.StopAsync()).Should().Be(0, "told to stop, it ends by itself and well");

        (await Task.WhenAll(readers)).Should().OnlyContain(status => status == null || status == HttpStatusCode.OK);
        var answered = await StatusAsync(upload);
        SqliteConnection.ClearAllPools();
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        await CheckAsync(db, answered == HttpStatusCode.Created ? revision + 1 : await db.Revisions.CountAsync(row => row.IssueDate == SecondIssue.Date, Cancellation));
    }

    private static async Task<HttpStatusCode> ReadAsync(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var answer = await client.GetAsync("/issues/" + Date, Cancellation);
        if (answer.IsSuccessStatusCode) (await answer.Content.ReadAsStringAsync(Cancellation)).Should().EndWith("</html>\n");
        return answer.StatusCode;
    }

    /// <summary>As many revisions as rows of the log, and the rows of the figures are those of the newest text.</summary>
    private static async Task CheckAsync(WeeklyDbContext db, int revision)
    {
        (await db.Revisions.CountAsync(row => row.IssueDate == SecondIssue.Date, Cancellation)).Should().Be(revision);
        (await db.Set<AuditEntry>().CountAsync(row => row.Action == AuditAction.Published && row.Subject == Date, Cancellation)).Should().Be(revision);
        var text = Encoding.UTF8.GetString(await db.Revisions.Where(row => row.IssueDate == SecondIssue.Date && row.Number == revision).Select(row => row.Bytes).SingleAsync(Cancellation));
        var shown = await db.Returns.SingleAsync(row => row.IssueDate == SecondIssue.Date && row.Company == "alibaba", Cancellation);
        text.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"**알리바바**: +{shown.Percent:0.0}%"));
        (await db.Returns.CountAsync(row => row.IssueDate == SecondIssue.Date, Cancellation)).Should().Be(4);
    }

    private static async Task<string> TokenAsync(TestDatabase database)
    {
        await using var site = new WeeklySite(database);
        using var client = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        return client.Token;
    }

    /// <summary>How long the first upload takes of a server that nobody kills.</summary>
    private static async Task<TimeSpan> FirstAsync(TestDatabase database, string token)
    {
        await using var site = await SiteProcess.StartOnAsync(database.Options.DataPath);
        var watch = Stopwatch.StartNew();
        (await UploadAsync(site, token, 0)).Should().Be(HttpStatusCode.Created);
        return watch.Elapsed;
    }

    private static async Task<HttpStatusCode> UploadAsync(SiteProcess site, string token, int number)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var body = new StringContent(SecondIssue.Text.Replace("+4.0%", string.Create(CultureInfo.InvariantCulture, $"+{31 + number}.7%"), StringComparison.Ordinal), Encoding.UTF8, "text/markdown");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.PostAsync("/api/v1/issues?date=" + Date, body, Cancellation);
        return answer.StatusCode;
    }

    /// <summary>Null where the server died before it answered.</summary>
    private static async Task<HttpStatusCode?> StatusAsync(Task<HttpStatusCode> upload)
    {
        try
        {
            return await upload;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
