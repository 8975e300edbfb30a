using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

/// <summary>Who may come in, as an admin says it by the accounts page.</summary>
public sealed class AccountPagesTests
{
    private const string Page = "/editor/accounts";
    private const string Kim = "kim@desk.example";
    private const string Next = "nine otters under a bridge";

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_reader_is_invited_shut_out_and_comes_back_as_an_editor_with_a_new_password(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var open = new WeeklySite(database, sample: true);
        await using var site = open.WithWebHostBuilder(builder => builder.UseSetting("ChinaAiWeekly:PrivateMode", "true"));
        using var admin = await Visitor.SignedInAsync(site, Roles.Admin, "admin@desk.example");
        using var kim = new Visitor(site);

        var first = await InviteAsync(admin, Roles.Reader);
        (await kim.SubmitAsync(first, null, ("Password", Visitor.Password))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await kim.GetAsync(first)).StatusCode.Should().Be(HttpStatusCode.Gone, "a link works once");
        (await kim.SignInAsync(Kim, Visitor.Password, "/issues/2025-09-10")).Headers.Location?.ToString().Should().Be("/issues/2025-09-10");
        (await kim.GetAsync("/issues/2025-09-10")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await kim.GetAsync("/editor")).Headers.Location?.AbsolutePath.Should().Be("/editor/refused");

        var unused = await InviteAsync(admin, Roles.Reader);
        (await admin.SubmitAsync(Page, "Disable", ("email", Kim))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await kim.GetAsync("/issues/2025-09-10")).StatusCode.Should().Be(HttpStatusCode.Redirect, "shut out at once");
        (await kim.GetAsync(unused)).StatusCode.Should().Be(HttpStatusCode.Gone, "an older link is no way back");

        var back = await InviteAsync(admin, Roles.Editor);
        (await kim.SignInAsync(Kim, Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK, "the old password never opens again");
        (await kim.SubmitAsync(back, null, ("Password", Next))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await kim.SignInAsync(Kim, Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await kim.SignInAsync(Kim, Next)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await kim.GetAsync("/editor/upload")).StatusCode.Should().Be(HttpStatusCode.OK, "the link said editor");
        (await admin.SubmitAsync(Page, "Disable", ("email", "admin@desk.example"))).StatusCode.Should().Be(HttpStatusCode.OK, "nobody shuts themselves out");
        (await admin.GetAsync(Page)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<string> InviteAsync(Visitor admin, string role)
    {
        var answer = await Visitor.ReadAsync(await admin.SubmitAsync(Page, "Invite", ("email", Kim), ("role", role)));
        return new Uri(answer.QuerySelector("#invitation")?.TextContent ?? "").AbsolutePath;
    }
}
