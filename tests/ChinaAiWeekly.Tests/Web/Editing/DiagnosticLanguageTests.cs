using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>What is wrong with an issue is said in the language of the interface, and to programs in English.</summary>
public sealed class DiagnosticLanguageTests
{
    private const string Text = """
        ## 이번 주 시장

        **주간 주가 수익률 (1W)**
        -   **알리바바**: +4.0%
        -   **텐센트**: 조금 올랐다

        """;

    private static readonly Diagnostic Expected = ReportParser.Parse(Text, new ReportOptions(Catalogs.Shipped, new DateOnly(2025, 9, 17))).Diagnostics
        .Should().ContainSingle(diagnostic => diagnostic.Severity == Severity.Warning).Which;

    [Fact]
    public async Task A_draft_and_the_source_page_say_it_in_the_language_of_the_interface()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var draft = await editor.UploadAsync(Text, "2025-09-17.md");

        foreach (var (language, said) in new[] { ("en", Expected.Text.English), ("ko", Expected.Text.Korean) })
        {
            var page = await editor.PageAsync($"{draft}?lang={language}");
            page.QuerySelectorAll(".checks li").Should().ContainSingle(check => check.TextContent.Contains(said, StringComparison.Ordinal), language);
            Line(page).QuerySelector("i")?.GetAttribute("title").Should().Be(said);
            Language(Line(page).QuerySelector("i")).Should().Be(language);
            Language(Line(page).QuerySelector("code")).Should().Be("ko", "the text stays as written");
        }

        (await editor.PublishAsync(draft)).StatusCode.Should().Be(HttpStatusCode.Redirect);

        foreach (var (language, said) in new[] { ("en", Expected.Text.English), ("ko", Expected.Text.Korean) })
        {
            var mark = Line(await site.Page($"/issues/2025-09-17/source?lang={language}")).QuerySelector("a.tag");
            (mark?.TextContent, mark?.GetAttribute("title"), Language(mark)).Should().Be((Expected.Code, said, language));
        }

        using var json = JsonDocument.Parse(await site.Text("/issues/2025-09-17/source.json?lang=ko"));
        json.RootElement.GetProperty("lines")[Expected.Span.Line - 1].GetProperty("remarks")[0].GetProperty("message").GetString().Should().Be(Expected.Text.English);
    }

    [Fact]
    public async Task The_log_tells_what_programs_wrote_in_the_language_of_the_interface()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (_, editor) = desk;
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text, "2025-09-17.md"));
        await editor.PublishAsync(await editor.UploadAsync(SecondIssue.Text + "\n", "2025-09-17.md"), ("note", "고침"));
        await editor.SubmitAsync("/editor/issues/2025-09-17?lang=ko", "Restore", ("revision", "1"));
        await editor.SubmitAsync("/editor/companies/zhipu", "Save", ("Segment", "bigTech"), ("En", "Zhipu Works"), ("Confirmed", "true"), ("preview", "false"));

        var korean = await editor.PageAsync("/editor/audit?lang=ko");
        korean.QuerySelectorAll("tbody tr").Select(Told).Should().Contain([("editor@desk.example", "3판 · 1판에서"), ("처음 자료", "1판"), ("editor@desk.example", "영어 이름: Zhipu AI → Zhipu Works; 분류: 소프트웨어·클라우드 → 빅테크")]);
        (await editor.PageAsync("/editor/issues/2025-09-17?lang=ko")).QuerySelector("tbody")?.TextContent.Should().Contain("1판을 되살림");
        var english = await editor.PageAsync("/editor/audit?lang=en");
        english.QuerySelectorAll("tbody tr").Select(Told).Should().Contain([("editor@desk.example", "revision 3 · from revision 1"), ("first data", "revision 1"), ("editor@desk.example", "English name: Zhipu AI → Zhipu Works; Segment: Software & cloud → Big tech")]);
        (await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv&lang=ko"))).Should().Contain("revision 3 from revision 1", "programs read the log as it was written");

        static (string, string) Told(IElement row) => (row.Children[1].TextContent, row.Children[4].TextContent);
    }

    private static IElement Line(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector($"#L{Expected.Span.Line}") ?? throw new InvalidOperationException("The page lacks the line.");

    private static string? Language(IElement? element) => element?.Closest("[lang]")?.GetAttribute("lang");
}
