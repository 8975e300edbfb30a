using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Security;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

public sealed class AccessTests
{
    [Fact]
    public async Task Whatever_is_below_editor_refuses_strangers_disabled_accounts_and_readers()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        var all = await EditorEndpoints.OfAsync(site);
        all.Select(one => one.Page).Should().Contain(["/Editor/Index", "/Editor/Draft", "/Editor/Issues/Index", "/Editor/Companies/Company"]);
        EditorPages.Open.Should().Equal("/Editor/SignIn", "/Editor/Setup", "/Editor/Refused");
        EditorPages.SignedIn.Should().Equal("/Editor/Account", "/Editor/SignOut");

        using var stranger = new Visitor(site);
        using var disabled = await Visitor.SignedInAsync(site, Roles.Admin, "gone@desk.example");
        using var reader = await Visitor.SignedInAsync(site, Roles.Reader, "reader@desk.example");
        using var editor = await Visitor.SignedInAsync(site, Roles.Editor, "editor@desk.example");
        (await disabled.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.OK);
        await Visitor.DisableAsync(site, "gone@desk.example");

        foreach (var one in all.Closed())
        {
            foreach (var nobody in new[] { stranger, disabled })
            {
                var answer = await nobody.SendAsync(one.Method, one.Address);
                answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "{0}", one);
                answer.Headers.Location?.AbsolutePath.Should().Be("/editor/sign-in", "{0}", one);
            }

            if (EditorPages.SignedIn.Contains(one.Page)) continue;
            (await reader.SendAsync(one.Method, one.Address)).Headers.Location?.AbsolutePath.Should().Be("/editor/refused", "{0}", one);
            if (!EditorPages.Admin.Contains(one.Page)) continue;
            (await editor.SendAsync(one.Method, one.Address)).Headers.Location?.AbsolutePath.Should().Be("/editor/refused", "{0}", one);
        }

        (await stranger.GetAsync("/editor/refused")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await stranger.SignInAsync("gone@desk.example", Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token_and_every_form_has_one()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        using var admin = await Visitor.SignedInAsync(site, Roles.Admin, "admin@desk.example");
        var all = await EditorEndpoints.OfAsync(site);
        foreach (var one in all.Where(one => one.Method == HttpMethod.Post).Append(new Handled("/Report", HttpMethod.Post, "/report")))
        {
            (await admin.SendAsync(one.Method, one.Address)).StatusCode.Should().Be(HttpStatusCode.BadRequest, "{0}", one);
        }

        var draft = (await admin.SubmitAsync("/editor/upload", "Text", ("text", SecondIssue.Text))).Headers.Location?.ToString() ?? "";
        var setup = await site.Services.GetRequiredService<SetupLinks>().IssueAsync("new@desk.example", Roles.Editor, CancellationToken.None);
        var pages = all.Where(one => one.Method == HttpMethod.Get && !one.Address.Contains('?', StringComparison.Ordinal)).Select(one => one.Address)
            .Append(draft).Append("/editor/setup/" + setup).Append("/report");
        foreach (var address in pages)
        {
            var answer = await admin.GetAsync(address);
            answer.Headers.CacheControl?.NoStore.Should().BeTrue("{0}", address);
            foreach (var form in (await Visitor.ReadAsync(answer)).QuerySelectorAll("form[method=post]"))
            {
                form.QuerySelector("input[name=__RequestVerificationToken]").Should().NotBeNull("{0} has the form {1}", address, form.OuterHtml);
            }
        }
    }

    [Fact]
    public async Task Signing_in_tells_nothing_locks_after_five_mistakes_and_leads_nowhere_else()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await Visitor.CreateAsync(site, Roles.Editor, "one@desk.example");
        await Visitor.CreateAsync(site, Roles.Editor, "two@desk.example");
        using var visitor = new Visitor(site);

        var known = await Problem(visitor, "one@desk.example");
        known.Should().NotBeEmpty().And.Be(await Problem(visitor, "nobody@desk.example"));
        for (var mistake = 0; mistake < 4; mistake++) await Problem(visitor, "one@desk.example");
        var locked = await visitor.SignInAsync("one@desk.example", Visitor.Password);
        locked.StatusCode.Should().Be(HttpStatusCode.OK);
        (await Visitor.ReadAsync(locked)).QuerySelector("#problem")?.TextContent.Should().Be(known);

        foreach (var elsewhere in new[] { "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)" })
        {
            using var lured = new Visitor(site);
            (await lured.SignInAsync("two@desk.example", Visitor.Password, elsewhere)).Headers.Location?.ToString().Should().Be("/editor");
        }

        using var welcome = new Visitor(site);
        (await welcome.SignInAsync("two@desk.example", Visitor.Password, "/editor/audit")).Headers.Location?.ToString().Should().Be("/editor/audit");
    }

    [Fact]
    public async Task A_set_up_link_opens_for_a_day_and_once()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var clock = new ManualClock();
        await using var site = new WeeklySite(database, time: clock);
        using var visitor = new Visitor(site);
        var links = site.Services.GetRequiredService<SetupLinks>();
        var late = await links.IssueAsync("late@desk.example", Roles.Editor, CancellationToken.None);
        clock.Advance(TimeSpan.FromHours(23));
        (await visitor.GetAsync("/editor/setup/" + late)).StatusCode.Should().Be(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromHours(2));
        (await visitor.GetAsync("/editor/setup/" + late)).StatusCode.Should().Be(HttpStatusCode.Gone);

        var used = await links.IssueAsync("used@desk.example", Roles.Editor, CancellationToken.None);
        (await visitor.SubmitAsync("/editor/setup/" + used, null, ("Password", Visitor.Password))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync("/editor/setup/" + used)).StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Attempts_to_sign_in_are_counted_and_the_form_itself_is_not()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        using var guesser = new Visitor(site);

        for (var attempt = 0; attempt < 20; attempt++)
            (await guesser.SendAsync(HttpMethod.Post, "/editor/sign-in")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var refused = await guesser.SendAsync(HttpMethod.Post, "/editor/sign-in");

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.Should().NotBeNull();
        (await guesser.GetAsync("/editor/sign-in")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<string> Problem(Visitor visitor, string email)
    {
        var answer = await visitor.SignInAsync(email, "this is not the password");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return (await Visitor.ReadAsync(answer)).QuerySelector("#problem")?.TextContent ?? "";
    }
}
