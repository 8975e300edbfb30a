using System.Net;
using AngleSharp.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>The catalog through its forms: what a reader sees follows at once.</summary>
public sealed class CompanyPagesTests
{
    private const string Alibaba = "/editor/companies/alibaba";

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Two_companies_become_one_and_the_old_address_leads_on_for_good(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, editor) = desk;
        var preview = await Visitor.ReadAsync(await editor.SubmitAsync("/editor/companies/baidu", "Merge", ("into", "tencent"), ("preview", "true")));
        preview.QuerySelector("[role=status]")?.TextContent.Should().Contain("2025-09-10");
        (await site.Get("/companies/baidu")).StatusCode.Should().Be(HttpStatusCode.OK, "a preview changes nothing");

        (await editor.SubmitAsync("/editor/companies/baidu", "Merge", ("into", "tencent"), ("preview", "false"))).Headers.Location?.ToString().Should().Be("/editor/companies/tencent");

        foreach (var ending in new[] { "", ".json", ".csv", ".atom" })
        {
            var moved = await site.Get("/companies/baidu" + ending);
            moved.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
            moved.Headers.Location?.ToString().Should().Be("/companies/tencent" + ending);
        }

        (await site.Get("/companies/9888.HK")).Headers.Location?.ToString().Should().Be("/companies/tencent");
        foreach (var address in new[] { "/returns.json", "/market-shares.json", "/valuations.json", "/issues/2025-09-10.json" })
        {
            (await site.Text(address)).Should().NotContain("\"baidu\"", address).And.Contain("\"tencent\"", address);
        }

        (await Visitor.TextAsync(await editor.GetAsync("/editor/audit?handler=Csv"))).Should().Contain("company.merged,tencent,baidu → tencent");
    }

    [Fact]
    public async Task A_company_gets_another_address_other_names_listings_and_segment()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;

        (await editor.SubmitAsync(Alibaba, "Rename", ("to", "alibaba-group"), ("preview", "false"))).Headers.Location?.ToString().Should().Be("/editor/companies/alibaba-group");
        (await site.Get("/companies/alibaba")).Headers.Location?.ToString().Should().Be("/companies/alibaba-group");
        (await editor.SubmitAsync("/editor/companies/alibaba-group", "Rename", ("to", "baidu"), ("preview", "false"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "the address is taken");

        var saved = await editor.SubmitAsync("/editor/companies/alibaba-group", "Save",
            ("Ko", "알리바바그룹"), ("Tickers", "9988 HK\nBABA US\n1111.HK"), ("Aliases", "알리바바\n지푸"), ("Segment", "softwareCloud"), ("Confirmed", "true"), ("preview", "false"));
        saved.Headers.Location?.ToString().Should().Be("/editor/companies/alibaba-group");

        (await site.Page("/companies/alibaba-group")).QuerySelector("h1")?.TextContent.Should().Contain("알리바바그룹");
        (await site.Get("/companies/1111.HK")).Headers.Location?.ToString().Should().Be("/companies/alibaba-group");
        (await site.Text("/companies.json?segment=softwareCloud")).Should().Contain("\"alibaba-group\"");
        (await site.Page("/returns")).QuerySelectorAll("a[href='/companies/alibaba-group']").Should().NotBeEmpty("the rows of the issue follow");

        var refused = await Visitor.ReadAsync(await editor.SubmitAsync("/editor/companies/baidu", "Save", ("Segment", "bigTech"), ("Tickers", "1111.HK"), ("preview", "false")));
        refused.QuerySelector("[role=alert]")?.TextContent.Should().Contain("1111.HK");
    }

    [Fact]
    public async Task A_new_alias_is_looked_for_only_in_issues_that_write_it()
    {
        await using var desk = await EditedSite.OpenAsync();
        var (site, editor) = desk;
        var second = await editor.UploadAsync(SecondIssue.Text.Replace("BYD", "비와이디", StringComparison.Ordinal), "2025-09-17.md");
        (await editor.PublishAsync(second)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await editor.SubmitAsync("/editor/companies/ubtech", "Save", ("Segment", "autonomyRobotics"), ("Aliases", "없는이름"), ("preview", "true"))).StatusCode.Should().Be(HttpStatusCode.OK);

        var preview = await Visitor.ReadAsync(await editor.SubmitAsync("/editor/companies/ubtech", "Save", ("Segment", "autonomyRobotics"), ("Aliases", "비와이디"), ("preview", "true")));

        preview.QuerySelector("[role=status]")?.TextContent.Should().Contain("2025-09-17");
        preview.QuerySelector("#aliases")?.TextContent.Should().Contain("비와이디", "the form keeps what was typed");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Of_two_editors_on_one_company_the_second_is_told_who_changed_what_and_overwrites_nothing(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, one) = desk;
        var two = await desk.JoinAsync("two@desk.example");
        var seen = await two.PageAsync(Alibaba);
        (await one.SubmitAsync(Alibaba, "Save", ("En", "Alibaba Holding"), ("Segment", "bigTech"), ("Confirmed", "true"), ("preview", "false"))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        foreach (var (handler, field) in new[] { ("Save", ("Ko", "알리바바 둘째")), ("Rename", ("to", "alibaba-two")), ("Merge", ("into", "tencent")) })
        {
            var late = await two.SendFormAsync(Visitor.Form(seen, handler), Alibaba, handler, field, ("Segment", "bigTech"), ("Confirmed", "true"), ("preview", "false"));
            late.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, handler);
            (await Visitor.ReadAsync(late)).QuerySelector("[role=alert]")?.TextContent.Should().Contain("editor@desk.example", handler).And.Contain("Alibaba Holding", handler);
        }

        (await site.Text("/companies/alibaba.json")).Should().Contain("Alibaba Holding").And.NotContain("알리바바 둘째");
        var told = await Visitor.ReadAsync(await two.SendFormAsync(Visitor.Form(seen, "Save"), Alibaba, "Save", ("Ko", "알리바바 둘째"), ("Segment", "bigTech"), ("preview", "false")));
        told.QuerySelector("#ko")?.GetAttribute("value").Should().Be("알리바바 둘째", "what was typed stays");
        (await two.SendFormAsync(Visitor.Form(told, "Save"), Alibaba, "Save", ("Segment", "bigTech"), ("Confirmed", "true"), ("preview", "false"))).StatusCode.Should().Be(HttpStatusCode.Redirect, "whoever was told may go on");

        var old = await one.PageAsync(Alibaba);
        (await two.SubmitAsync(Alibaba, "Rename", ("to", "alibaba-two"), ("preview", "false"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var gone = await one.SendFormAsync(Visitor.Form(old, "Save"), Alibaba, "Save", ("Segment", "bigTech"), ("preview", "false"));
        (await Visitor.ReadAsync(gone)).QuerySelector("[role=alert]")?.TextContent.Should().Contain("two@desk.example").And.Contain("alibaba → alibaba-two");
        (await Visitor.TextAsync(await one.GetAsync("/editor/audit?handler=Csv"))).Should().Contain("company.changed,alibaba,en: Alibaba Group → Alibaba Holding");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_change_that_cannot_be_logged_is_not_made(Engine engine)
    {
        await using var desk = await EditedSite.OpenAsync(engine);
        var (site, editor) = desk;
        await using (var db = await desk.Database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync(
                engine == Engine.Sqlite
                    ? "CREATE TRIGGER full BEFORE INSERT ON \"AuditEntries\" BEGIN SELECT RAISE(ABORT, 'full'); END"
                    : "CREATE FUNCTION full_log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''full''; END'; CREATE TRIGGER full_log BEFORE INSERT ON \"AuditEntries\" FOR EACH ROW EXECUTE FUNCTION full_log()",
                TestContext.Current.CancellationToken);
        }

        foreach (var (handler, field) in new[] { ("Save", ("Ko", "알리바바 둘째")), ("Rename", ("to", "alibaba-two")), ("Merge", ("into", "tencent")) })
        {
            ((int)(await editor.SubmitAsync(Alibaba, handler, field, ("Segment", "bigTech"), ("preview", "false"))).StatusCode).Should().BeGreaterThanOrEqualTo(500, handler);
        }

        (await site.Get("/companies/alibaba")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await site.Text("/companies/alibaba.json")).Should().NotContain("알리바바 둘째");
        (await editor.PageAsync(Alibaba)).QuerySelector("#ko")?.GetAttribute("value").Should().Be("알리바바");
    }
}
