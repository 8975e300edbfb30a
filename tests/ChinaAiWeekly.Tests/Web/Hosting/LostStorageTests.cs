using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Hosting;

/// <summary>Disk and file fail under a running site, which says so and goes on once they are there again.</summary>
public sealed class LostStorageTests
{
    private const string Query = "?date=2025-09-17";

    [Fact]
    public async Task A_full_disk_stops_uploads_alone()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var whole = new WeeklySite(database, sample: true);
        var disk = new FailingWrites();
        await using var site = whole.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.ConfigureDbContext<WeeklyDbContext>(context => context.AddInterceptors(disk))));
        using var program = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        using var reader = new Visitor(site);
        disk.Arm(1, 13, sticky: true);

        for (var upload = 0; upload < 5; upload++)
        {
            var refused = await program.PostAsync(Query, SecondIssue.Text);
            refused.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter.Should().NotBeNull();
        }

        (await reader.GetAsync("/issues/2025-09-10")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await reader.GetAsync("/readyz")).StatusCode.Should().Be(HttpStatusCode.OK);
        disk.Mend();
        (await program.PostAsync(Query, SecondIssue.Text)).StatusCode.Should().Be(HttpStatusCode.Created, "no restart is needed");
    }

    [Fact]
    public async Task A_database_that_is_taken_away_is_missed_at_once_and_nothing_is_written_elsewhere()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        using var program = await UploadClient.OfAsync(site, Roles.Editor, "program@desk.example");
        var away = Directory.CreateDirectory(Path.Combine(desk.Database.Options.DataPath, "away")).FullName;
        (await site.Get("/readyz")).StatusCode.Should().Be(HttpStatusCode.OK);
        Move(desk.Database.Options.DataPath, away);

        (await site.Get("/readyz")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await program.PostAsync(Query, SecondIssue.Text)).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await editor.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        File.Exists(desk.Database.Options.DatabaseFile).Should().BeFalse("an empty one in its place would hide the loss");

        Move(away, desk.Database.Options.DataPath);
        (await site.Get("/readyz")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await program.PostAsync(Query, SecondIssue.Text)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    private static void Move(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "weekly.db*")) File.Move(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
