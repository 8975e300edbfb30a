using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>A draft between its upload and its publication: nothing of it is lost, and nothing happens behind an editor's back.</summary>
public sealed class DraftTests
{
    private const string Name = "2025-09-17.md";
    private const string Issue = "/editor/issues/2025-09-17";

    [Fact]
    public async Task Its_source_is_shown_as_it_is_and_what_a_revision_changes_line_by_line()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var text = SecondIssue.Text.ReplaceLineEndings("\n");
        var draft = await editor.UploadAsync(text, Name);
        (await editor.PageAsync(draft)).QuerySelectorAll(".pane .ln code").Select(line => line.TextContent.TrimEnd()).Should().Equal(text.Split('\n').Select(line => line.TrimEnd()));
        (await editor.PublishAsync(draft)).StatusCode.Should().Be(HttpStatusCode.Redirect);

        var same = await editor.UploadAsync(text, Name);
        (await editor.PageAsync(same)).QuerySelector("#note").Should().BeNull("there is nothing to give a reason for");
        (await editor.PublishAsync(same)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await site.Text("/issues/2025-09-17.json")).Should().Contain("\"revision\":1");

        var next = await editor.PageAsync(await editor.UploadAsync(text.Replace("+4.0%", "+3.7%", StringComparison.Ordinal), Name));
        next.QuerySelectorAll("#changes .code .ln code").Select(line => line.TextContent).Should().Equal("-   **알리바바**: +4.0%", "-   **알리바바**: +3.7%");
        next.QuerySelector(".ed-out .t1")?.TextContent.Should().Be("알리바바, 투자 전망을 다시 올리다", "the preview has the page's headline too");

        var reworded = await editor.UploadAsync(text.Replace("모델을 공개함", "모델을 선보임", StringComparison.Ordinal), Name);
        (await editor.PageAsync(reworded)).QuerySelectorAll("#changes tbody td").Last().TextContent.Should().Be("내용 고침");
        (await editor.PublishAsync(reworded, ("note", "표현"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await site.Page("/issues/2025-09-17")).QuerySelector("#corrections")?.TextContent.Should().Contain("바이두, 새 추론 모델을 내놓다: 뉴스 내용 고침");
    }

    [Fact]
    public async Task Is_put_away_only_as_it_was_seen_and_can_be_taken_up_again()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, one) = desk;
        var two = await desk.JoinAsync("two@desk.example");
        var draft = await one.UploadAsync(SecondIssue.Text, Name);
        var seen = Visitor.Form(await two.PageAsync(draft), "Discard");
        (await one.SubmitAsync(draft, "Text", ("text", SecondIssue.Text + "\n- 첫째\n"))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await two.SendFormAsync(seen, draft, "Discard")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await one.GetAsync(draft)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await two.SubmitAsync(draft, "Discard")).Headers.Location?.ToString().Should().Be("/editor");
        (await one.GetAsync(draft)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        (await one.SubmitAsync("/editor", "TakeUp")).Headers.Location?.ToString().Should().Be(draft);
        ((await one.PageAsync(draft)).QuerySelector("#text") as IHtmlTextAreaElement)?.Value.Should().Contain("첫째");
        (await Visitor.TextAsync(await one.GetAsync("/editor/audit?handler=Csv"))).Should().Contain("draft.discarded").And.Contain("draft.takenUp");
    }

    [Fact]
    public async Task Restoring_and_withdrawing_ask_for_the_revision_that_the_editor_saw()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text, Name));
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+3.7%", StringComparison.Ordinal), Name), ("note", "둘째"));
        var seen = await editor.PageAsync(Issue);
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+3.5%", StringComparison.Ordinal), Name), ("note", "셋째"));

        foreach (var (handler, field) in new[] { ("Restore", ("revision", "1")), ("Unpublish", ("reason", "재검토")) })
        {
            var late = await editor.SendFormAsync(Visitor.Form(seen, handler), Issue, handler, field);
            late.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, handler);
            (await Visitor.ReadAsync(late)).QuerySelector("[role=alert]")?.TextContent.Should().Contain("그사이", handler);
        }

        (await site.Text("/issues/2025-09-17.json")).Should().Contain("\"revision\":3").And.Contain("3.5");
    }
}
