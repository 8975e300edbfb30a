using System.Globalization;
using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

public sealed class ScheduleTests
{
    private const string Issue = "/issues/2025-09-17";

    private readonly ManualClock clock = new();

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_scheduled_issue_is_published_within_a_minute_of_its_time(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine, clock);
        var (_, editor) = desk;
        await ScheduleAsync(editor, SecondIssue.Text, TimeSpan.FromMinutes(10));

        clock.Advance(TimeSpan.FromMinutes(8));
        (await editor.GetAsync(Issue)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        clock.Advance(TimeSpan.FromMinutes(3));

        (await ComesAsync(editor)).Should().BeTrue();
        (await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv"))).Should().Contain("draft.scheduled").And.Contain("issue.published,2025-09-17");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task An_issue_whose_time_passed_while_no_server_ran_is_published_at_the_next_start(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var site = new WeeklySite(database, sample: true, clock))
        {
            using var editor = await Visitor.SignedInAsync(site, Roles.Editor, "editor@desk.example");
            await ScheduleAsync(editor, SecondIssue.Text, TimeSpan.FromMinutes(10));
        }

        clock.Advance(TimeSpan.FromHours(3));
        await using var next = new WeeklySite(database, sample: true, clock);
        using var reader = new Visitor(next);

        (await ComesAsync(reader)).Should().BeTrue();
    }

    [Fact]
    public async Task A_schedule_that_somebody_overtook_overwrites_nothing_and_says_so()
    {
        await using var desk = await EditedSite.OpenAsync(time: clock);
        var (_, editor) = desk;
        var draft = await ScheduleAsync(editor, SecondIssue.Text, TimeSpan.FromMinutes(10));
        var sooner = await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+4.4%", StringComparison.Ordinal), "2025-09-17.md");
        (await editor.PublishAsync(sooner)).Headers.Location?.ToString().Should().Be(Issue);

        clock.Advance(TimeSpan.FromMinutes(11));

        for (var look = 0; look < 100 && (await editor.PageAsync(draft)).QuerySelector("[role=alert]") is null; look++) await Task.Delay(100, TestContext.Current.CancellationToken);
        (await editor.PageAsync(draft)).QuerySelector("[role=alert]").Should().NotBeNull();
        (await Visitor.TextAsync(await editor.GetAsync(Issue + ".json"))).Should().Contain("\"revision\":1").And.Contain("4.4");
    }

    [Fact]
    public async Task What_was_changed_after_its_time_was_set_waits_for_a_new_one()
    {
        await using var desk = await EditedSite.OpenAsync(time: clock);
        var (_, editor) = desk;
        var changed = await ScheduleAsync(editor, SecondIssue.Text, TimeSpan.FromMinutes(10));
        (await editor.SubmitAsync(changed, "Text", ("text", SecondIssue.Text.Replace("+4.0%", "+4.0.1%", StringComparison.Ordinal)))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await editor.PageAsync(changed)).QuerySelector("[role=alert]")?.TextContent.Should().Contain("예약");
        await ScheduleAsync(editor, SecondIssue.Text, TimeSpan.FromMinutes(10), "2025-09-24.md");

        clock.Advance(TimeSpan.FromMinutes(11));

        (await ComesAsync(editor, "/issues/2025-09-24")).Should().BeTrue("the clock has looked at what is due");
        (await editor.GetAsync(Issue)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv"))).Should().Contain("issue.published,2025-09-24,revision 1 as scheduled");
    }

    private async Task<string> ScheduleAsync(Visitor editor, string text, TimeSpan after, string name = "2025-09-17.md")
    {
        var draft = await editor.UploadAsync(text, name);
        var seoul = (clock.GetUtcNow() + after).AddHours(9).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        (await editor.SubmitAsync(draft, "Schedule", ("acknowledged", "true"), ("at", seoul))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        return draft;
    }

    private static async Task<bool> ComesAsync(Visitor visitor, string issue = Issue)
    {
        for (var look = 0; look < 150; look++)
        {
            if ((await visitor.GetAsync(issue)).StatusCode == HttpStatusCode.OK) return true;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return false;
    }
}
