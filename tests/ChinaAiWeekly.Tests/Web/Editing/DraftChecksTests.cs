using System.Net;
using AngleSharp.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>What the preview tells an editor besides what the parser says of the text alone.</summary>
public sealed class DraftChecksTests
{
    private const string Unknown = """
        ## 이번 주 시장

        **주간 주가 수익률 (1W)**
        -   **알리바바**: +4.0%
        -   **하늘로보틱스 (7777.HK)**: +2.0%

        """;

    [Fact]
    public async Task Says_with_its_line_what_leaves_the_pattern_of_earlier_issues()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        foreach (var date in new[] { "2025-09-17", "2025-09-24" })
        {
            var earlier = await editor.UploadAsync(SecondIssue.Text, date + ".md");
            (await editor.PublishAsync(earlier)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        var draft = await editor.UploadAsync(SecondIssue.Text.Replace("+4.0%", "+400.0%", StringComparison.Ordinal), "2025-10-01.md");
        var page = await editor.PageAsync(draft);

        var outlier = page.QuerySelectorAll(".checks li").Should().ContainSingle(check => check.TextContent.Contains("CAW106", StringComparison.Ordinal)).Which;
        var line = outlier.QuerySelector("a[href^='#L']")?.GetAttribute("href") ?? "";
        page.QuerySelector(line)?.TextContent.Should().Contain("+400.0%");
        (await editor.SubmitAsync(draft, "Publish")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "a warning is acknowledged first");

        var older = await editor.PageAsync(await editor.UploadAsync(SecondIssue.Text, "2025-09-03.md"));
        older.QuerySelectorAll(".checks li").Should().Contain(check => check.TextContent.Contains("CAW100", StringComparison.Ordinal));
        var revision = await editor.PageAsync(await editor.UploadAsync(SecondIssue.Text + "\n", "2025-09-17.md"));
        revision.QuerySelectorAll(".checks li").Should().NotContain(check => check.TextContent.Contains("CAW100", StringComparison.Ordinal), "a correction is older than the newest by its nature");
    }

    [Fact]
    public async Task Numbers_that_were_not_read_are_boxed_on_their_line_beside_those_that_were()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;
        var text = SecondIssue.Text.ReplaceLineEndings("\n").Replace("**바이두**: -2.5%", "**바이두**: 17 또는 19 수준", StringComparison.Ordinal);

        var page = await editor.PageAsync(await editor.UploadAsync(text, "2025-09-17.md"));

        var line = "L" + (Array.FindIndex(text.Split('\n'), row => row.Contains("17 또는 19", StringComparison.Ordinal)) + 1);
        page.QuerySelectorAll(".pane mark.miss").Select(mark => (mark.TextContent, mark.Closest(".ln")?.Id)).Should().Equal(("17", line), ("19", line));
        page.QuerySelector($"#{line} code")?.TextContent.Should().Be("-   **바이두**: 17 또는 19 수준", "the marks add no letter");
        page.QuerySelectorAll(".pane mark:not(.miss)").Should().Contain(mark => mark.TextContent == "+4.0%");
        page.QuerySelectorAll($"#coverage ~ p a[href='#{line}']").Select(link => link.TextContent).Should().Contain(["17", "19"], "the summary leads to each of them");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task An_unknown_company_is_confirmed(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, editor) = desk;
        var draft = await editor.UploadAsync(Unknown, "2025-09-17.md");
        var slug = (await editor.PageAsync(draft)).QuerySelector("#companies ~ ul input[name=slug]")?.GetAttribute("value") ?? "";

        (await SendUnknownAsync(editor, draft, ("do", "confirm"))).Headers.Location?.ToString().Should().StartWith(draft);

        (await editor.PageAsync(draft)).QuerySelector("#companies").Should().BeNull("it is known now");
        (await editor.PageAsync("/editor/companies/" + slug)).QuerySelector("#confirmed")?.HasAttribute("checked").Should().BeTrue();
        (await editor.PublishAsync(draft)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await site.Get("/companies/7777.HK")).Headers.Location?.ToString().Should().Be("/companies/" + slug);
    }

    [Theory]
    [InlineData("ubtech")]
    [InlineData("유비테크")]
    [InlineData("9880.HK")]
    public async Task An_unknown_company_is_another_name_of_a_known_one(string owner)
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var draft = await editor.UploadAsync(Unknown.Replace(" (7777.HK)", "", StringComparison.Ordinal), "2025-09-17.md");

        (await SendUnknownAsync(editor, draft, ("do", "alias"), ("alias", owner))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await editor.PageAsync(draft)).QuerySelector("#companies").Should().BeNull();
        (await editor.PageAsync("/editor/companies/ubtech")).QuerySelector("#aliases")?.TextContent.Should().Contain("하늘로보틱스");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task A_name_is_given_to_nobody_where_no_company_is_called_so(string owner)
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var draft = await editor.UploadAsync(Unknown, "2025-09-17.md");

        var refused = await SendUnknownAsync(editor, draft, ("do", "alias"), ("alias", owner));

        var page = await editor.PageAsync(refused.Headers.Location?.ToString() ?? "");
        page.QuerySelector("[role=alert]")?.TextContent.Should().Contain("기업");
        page.QuerySelector("#companies").Should().NotBeNull("it is as unknown as before");
        (await editor.PageAsync("/editor/companies?q=하늘로보틱스")).QuerySelectorAll("tbody tr").Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_company_that_is_left_alone_has_an_address_and_waits()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var draft = await editor.UploadAsync(Unknown, "2025-09-17.md");
        var slug = (await editor.PageAsync(draft)).QuerySelector("#companies ~ ul input[name=slug]")?.GetAttribute("value") ?? "";
        (await site.Get("/companies/" + slug)).StatusCode.Should().Be(HttpStatusCode.NotFound, "a draft adds nothing to the catalog");

        (await editor.PublishAsync(draft)).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await site.Get("/companies/" + slug)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await editor.PageAsync("/editor/companies")).QuerySelector("tbody tr a")?.GetAttribute("href").Should().Be("/editor/companies/" + slug, "what nobody confirmed comes first");
    }

    private static async Task<HttpResponseMessage> SendUnknownAsync(Visitor editor, string draft, params (string Name, string Value)[] fields)
    {
        var form = (await editor.PageAsync(draft)).QuerySelector("#companies ~ ul form") ?? throw new InvalidOperationException("The draft names no unknown company.");
        return await editor.SendFormAsync(form, draft, "Unknown", fields);
    }
}
