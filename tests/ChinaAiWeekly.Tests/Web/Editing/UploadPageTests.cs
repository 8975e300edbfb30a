using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>What the upload page takes and refuses; a real server, because it is the server that counts bytes.</summary>
public sealed class UploadPageTests
{
    [Fact]
    public async Task Too_much_and_nothing_are_refused_with_a_page_that_says_so()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        site.UseKestrel(0);
        await Visitor.CreateAsync(site, Roles.Editor, "editor@desk.example");
        using var editor = Visitor.OverNetwork(site);
        (await editor.SignInAsync("editor@desk.example", Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var draft = await editor.UploadAsync(SecondIssue.Text, "2025-09-17.md");

        foreach (var bytes in new[] { ReportLimits.Default.Bytes + 1, 3 * ReportLimits.Default.Bytes })
        {
            var text = new string('a', bytes);
            foreach (var (page, handler, field) in new[] { ("/editor/upload", "File", "file:x.md"), ("/editor/upload", "Text", "text"), (draft, "File", "file:x.md"), (draft, "Text", "text") })
            {
                var refused = await editor.SubmitAsync(page, handler, (field, text));
                refused.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge, "{0} {1} {2}", page, handler, bytes);
                refused.Headers.Contains("Content-Security-Policy").Should().BeTrue();
                (await Visitor.ReadAsync(refused)).QuerySelector("h1").Should().NotBeNull();
            }
        }

        foreach (var (handler, field) in new[] { ("File", "file:x.md"), ("Text", "text") })
        {
            (await editor.SubmitAsync("/editor/upload", handler, (field, ""))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        }

        (await editor.PageAsync("/editor")).QuerySelectorAll("th a[href^='/editor/drafts/']").Should().ContainSingle("nothing that was refused is kept");
    }

    [Fact]
    public async Task A_week_begins_from_a_blank_issue_or_from_the_last_one()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;

        var blank = await editor.PageAsync((await editor.SubmitAsync("/editor/upload", "Start", ("from", "blank"))).Headers.Location?.ToString() ?? "");
        blank.QuerySelectorAll(".checks .no").Should().BeEmpty("what it gives to write over is right as far as it goes");
        blank.QuerySelector("#text")?.TextContent.Should().Contain("주간 주가 수익률");

        var latest = await editor.PageAsync((await editor.SubmitAsync("/editor/upload", "Start", ("from", "latest"))).Headers.Location?.ToString() ?? "");
        (latest.QuerySelector("#text") as IHtmlTextAreaElement)?.Value.Should().Be(Encoding.UTF8.GetString(Sample.Bytes).ReplaceLineEndings("\n"));
    }
}
