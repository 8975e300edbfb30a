using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>What the editor's pages say and offer: no button that cannot work, no score that hides what is left, no key where a name is known.</summary>
public sealed class DeskPagesTests
{
    [Fact]
    public async Task A_draft_offers_its_next_step_and_names_all_that_is_missing()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;
        var draft = await editor.UploadAsync(SampleIssue.Text.Replace("**화웨이**: 13.1%", "**화웨이**: 열셋%", StringComparison.Ordinal), "weekly.md");

        var page = await editor.PageAsync(draft);

        page.QuerySelectorAll("main .btn--main:not([aria-disabled])").Select(button => button.TextContent).First().Should().Be("이 날짜로 확정");
        page.QuerySelectorAll("[aria-disabled=true]").Select(button => button.TextContent).Should().Equal("발행하러 가기", "발행", "이 시각에 발행 예약");
        page.QuerySelectorAll("[aria-disabled=true]").Should().OnlyContain(button => button.GetAttribute("aria-describedby") == "why");
        page.QuerySelectorAll("#why a").Select(step => step.GetAttribute("href")).Should().StartWith(["#date", "#acknowledged"]);
        (await editor.PageAsync("/editor")).QuerySelectorAll($"a.tag[href^='{draft}#']").Select(step => step.TextContent).Should().StartWith(["날짜 확정하기"]);

        (await editor.SubmitAsync(draft, "Date", ("date", "2025-10-01"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var confirmed = await editor.PageAsync(draft);
        confirmed.QuerySelectorAll("[aria-disabled=true]").Should().BeEmpty();
        confirmed.QuerySelector("form:has(#issue-date) .btn--main").Should().BeNull("it is done");
    }

    [Fact]
    public async Task A_line_that_nothing_read_is_part_of_the_score()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;

        var whole = await editor.PageAsync(await editor.UploadAsync(SampleIssue.Text, "2025-09-17.md"));
        whole.QuerySelector("#coverage span")?.TextContent.Should().EndWith("(100%)");
        whole.QuerySelector("a[href='#coverage']")?.ClassName.Should().NotContain("tag--warn");

        var draft = await editor.UploadAsync(SampleIssue.Text.Replace("**화웨이**: 13.1%", "**화웨이**: 열셋%", StringComparison.Ordinal), "2025-09-17.md");
        var left = await editor.PageAsync(draft);
        left.QuerySelector("#coverage span")?.TextContent.Should().EndWith("(100%) · 못 읽은 줄 1개");
        left.QuerySelector("a[href='#coverage']")?.ClassName.Should().Contain("tag--warn");
        (await editor.PageAsync(draft + "?lang=en")).QuerySelectorAll("#coverage ~ .src").Select(text => text.TextContent).Should().ContainSingle().Which.Should().StartWith("1 unused line:");
    }

    [Fact]
    public async Task An_issue_with_one_revision_offers_neither_comparing_nor_restoring()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text, "2025-09-17.md"));

        var only = await editor.PageAsync("/editor/issues/2025-09-17");
        only.QuerySelectorAll("main :is(input[type=radio], select)").Should().BeEmpty();
        only.QuerySelector(".ed-nav [aria-current]")?.GetAttribute("href").Should().Be("/editor");

        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+3.7%", StringComparison.Ordinal), "2025-09-17.md"), ("note", "정정"));
        (await editor.PageAsync("/editor/issues/2025-09-17")).QuerySelectorAll("main select option").Should().ContainSingle();
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task The_log_calls_a_draft_by_its_file_and_leads_to_it_while_it_is_open(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (_, editor) = desk;
        var draft = await editor.UploadAsync(SecondIssue.Text, "weekly.md");

        (await editor.PageAsync("/editor/audit?action=draft.uploaded")).QuerySelectorAll($"td a[href='{draft}']").Select(link => link.TextContent).Should().Equal("weekly.md");
        (await editor.SubmitAsync(draft, "Discard")).StatusCode.Should().Be(HttpStatusCode.Redirect);

        var log = await editor.PageAsync("/editor/audit?action=draft.discarded");
        log.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).Should().Contain("weekly.md");
        log.QuerySelector($"td a[href='{draft}']").Should().BeNull("it would lead nowhere");
        (await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv"))).Should().Contain(draft.Split('/')[^1], "the file has the key");
    }

    [Fact]
    public async Task The_register_is_in_the_order_of_the_names_that_it_shows()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;
        foreach (var language in new[] { "ko", "en" })
        {
            var names = (await editor.PageAsync("/editor/companies?lang=" + language)).QuerySelectorAll("tbody th").Select(name => name.TextContent).ToList();
            names.Should().HaveCountGreaterThan(100).And.Equal(names.Order(StringComparer.OrdinalIgnoreCase));
        }
    }
}
