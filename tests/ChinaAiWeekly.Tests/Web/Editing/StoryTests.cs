using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>An issue from its first upload to the audit log, by forms alone, on both engines.</summary>
public sealed class StoryTests
{
    private const string Issue = "/issues/2025-09-17";
    private const string Desk = "/editor/issues/2025-09-17";

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task An_issue_is_published_corrected_restored_withdrawn_and_given_back(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, editor) = desk;

        var draft = await editor.UploadAsync(SecondIssue.Text, "2025-09-17.md");
        (await editor.PublishAsync(draft)).Headers.Location?.ToString().Should().Be(Issue);
        (await site.Text(Issue)).Should().NotContain("id=\"corrections\"");
        (await editor.GetAsync(draft)).StatusCode.Should().Be(HttpStatusCode.NotFound, "a published draft is none any more");

        var second = await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+3.7%", StringComparison.Ordinal), "2025-09-17.md");
        var changes = (await editor.PageAsync(second)).QuerySelector("#changes")?.TextContent;
        changes.Should().Contain("알리바바").And.Contain("+4.0%").And.Contain("+3.7%");
        (await site.Text(Issue + ".json")).Should().Contain("\"revision\":1", "nothing is published by looking at it");
        (await editor.PublishAsync(second)).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "a revision needs a note");
        (await editor.PublishAsync(second, ("note", "종가 기준 정정"))).Headers.Location?.ToString().Should().Be(Issue);

        (await site.Page(Issue)).QuerySelector("#corrections")?.TextContent.Should().Contain("+3.7% (+4.0%에서 정정)").And.Contain("종가 기준 정정");
        var line = await LineOfAsync(site, "+3.7%");
        (await site.Page(Issue + "/source")).QuerySelector($"#L{line} .revised")?.TextContent.Should().Contain("+4.0%에서 정정");
        foreach (var address in new[] { "/returns", "/companies/alibaba" })
        {
            (await site.Page(address)).QuerySelectorAll($"a.n.rev[href='{Issue}/source#L{line}']").Select(number => number.GetAttribute("aria-description"))
                .Should().NotBeEmpty(address).And.OnlyContain(text => text != null && text.Contains("+4.0%에서 정정", StringComparison.Ordinal));
        }

        (await editor.SubmitAsync(Desk, "Restore", ("revision", "1"), ("note", ""))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await site.Text(Issue + ".json")).Should().Contain("\"revision\":3");
        (await editor.PageAsync(Desk + "?before=1&after=3")).QuerySelectorAll("details.twin .ln").Should().BeEmpty("the text is that of the first");
        (await site.Page("/returns")).QuerySelector($"a.n.rev[href='{Issue}/source#L{line}']")?.GetAttribute("aria-description").Should().Contain("+3.7%에서 정정");

        (await editor.SubmitAsync(Desk, "Unpublish", ("reason", "수치 전체 재검토"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        foreach (var address in new[] { Issue, Issue + "/source", "/news/2025-09-17/1", Issue + "/exhibits/1", Issue + "/revisions/1/source" })
        {
            (await site.Get(address)).StatusCode.Should().Be(HttpStatusCode.Gone, address);
            (await site.Text(address)).Should().Contain("수치 전체 재검토", address);
        }

        foreach (var address in new[] { Issue + ".json", Issue + ".csv", Issue + "/exhibits/2.svg", "/news/2025-09-17/1.json" })
        {
            var gone = await site.Get(address);
            gone.StatusCode.Should().Be(HttpStatusCode.Gone, address);
            gone.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json", address);
            JsonSerializer.Deserialize<JsonElement>(await site.Text(address)).GetProperty("detail").GetString().Should().Contain("수치 전체 재검토", address);
        }

        (await site.Text("/returns.json")).Should().NotContain("2025-09-17");
        (await editor.SubmitAsync(Desk, "Republish")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await site.Get(Issue)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await editor.PageAsync(Desk)).QuerySelectorAll("tbody tr").Should().HaveCount(3, "nothing is ever deleted");

        await CheckAuditAsync(site, editor);
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told_and_nothing_is_overwritten()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, one) = desk;
        var two = await desk.JoinAsync("two@desk.example");
        var draft = await one.UploadAsync(SecondIssue.Text, "2025-09-17.md");
        var seen = Visitor.Form(await two.PageAsync(draft), "Text");

        (await one.SubmitAsync(draft, "Text", ("text", SecondIssue.Text + "\n- 첫째\n"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var late = await two.SendFormAsync(seen, draft, "Text", ("text", SecondIssue.Text + "\n- 둘째\n"));
        late.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(late)).QuerySelector("[role=alert]")?.TextContent.Should().NotBeNullOrWhiteSpace();
        ((await one.PageAsync(draft)).QuerySelector("#text") as IHtmlTextAreaElement)?.Value.Should().Contain("첫째").And.NotContain("둘째");

        var other = await two.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+4.9%", StringComparison.Ordinal), "2025-09-17.md");
        var unaware = Visitor.Form(await two.PageAsync(other), "Publish");
        (await one.PublishAsync(draft)).Headers.Location?.ToString().Should().Be(Issue);
        (await two.SendFormAsync(unaware, other, "Publish", ("acknowledged", "true"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await site.Text(Issue + ".json")).Should().Contain("\"revision\":1").And.NotContain("4.9");
        (await two.GetAsync(other)).StatusCode.Should().Be(HttpStatusCode.OK, "the second editor's work is still there");
    }

    [Fact]
    public async Task A_reader_reports_a_figure_and_an_editor_closes_it()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        using var reader = new Visitor(site);
        using var editor = await Visitor.SignedInAsync(site, Roles.Editor, "editor@desk.example");
        var tab = (await reader.PageAsync("/market-shares")).QuerySelectorAll(".tabs a").First(one => one.GetAttribute("data-tab")?.Contains("source", StringComparison.Ordinal) == true).GetAttribute("href") ?? "";
        (await reader.PageAsync(tab)).QuerySelectorAll(".lines a.rep").Select(link => link.GetAttribute("href")).Should().Contain("/report?date=2025-09-10&line=50", "a figure's own source lines lead there too");
        var link = (await reader.PageAsync("/issues/2025-09-10/source")).QuerySelector("#L50 a.rep")?.GetAttribute("href") ?? "";

        (await Visitor.ReadAsync(await reader.SubmitAsync(link, null, ("Message", "35.9%로 보입니다 <b>굵게</b>")))).QuerySelector("[role=status]").Should().NotBeNull();

        var list = await editor.PageAsync("/editor/reports");
        list.QuerySelector("tbody th a")?.GetAttribute("href").Should().Be("/issues/2025-09-10/revisions/1/source#L50");
        list.QuerySelector("tbody td")?.TextContent.Should().Be("35.9%로 보입니다 <b>굵게</b>");
        (await editor.SubmitAsync("/editor/reports", "Close")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await editor.PageAsync("/editor/reports")).QuerySelectorAll("form[action*=Close]").Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var here = await Visitor.SignedInAsync(site, Roles.Editor, "editor@desk.example");
        using var there = new Visitor(site);
        (await there.SignInAsync("editor@desk.example", Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await there.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.OK);

        (await here.SubmitAsync("/editor/account", "Password", ("current", Visitor.Password), ("password", "nine otters under a bridge"))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await here.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.OK, "the one who changed it goes on");
        (await there.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await there.SignInAsync("editor@desk.example", Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK, "the old one is void");
    }

    private static async Task CheckAuditAsync(WeeklySite site, Visitor editor)
    {
        using var stranger = new Visitor(site);
        await stranger.SignInAsync("=1+1@evil.example", "whatever it may be");
        var csv = await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv"));
        csv.Should().Contain(",'=1+1@evil.example,").And.NotContain(",=");
        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).Select(row => (Actor: row[1], Action: row[2], Subject: row[3])).Reverse().ToList();
        rows.Where(row => row.Action.StartsWith("issue.", StringComparison.Ordinal) && row.Actor != "seed").Should().Equal(
            Row("issue.published"), Row("issue.published"), Row("issue.restored"), Row("issue.unpublished"), Row("issue.republished"));
        rows.Select(row => row.Action).Should().Contain(["account.signIn", "draft.uploaded", "account.signInFailed"]);
        (await editor.PageAsync("/editor/audit?action=issue.restored")).QuerySelectorAll("tbody tr").Should().HaveCount(1);

        static (string, string, string) Row(string action) => ("editor@desk.example", action, "2025-09-17");
    }

    private static async Task<int> LineOfAsync(WeeklySite site, string text) =>
        (await site.Page(Issue + "/source")).QuerySelectorAll(".ln").Select((line, index) => (line, index)).Single(at => at.line.TextContent.Contains(text, StringComparison.Ordinal) && at.line.QuerySelector("code")?.TextContent.Contains(text, StringComparison.Ordinal) == true).index + 1;
}
