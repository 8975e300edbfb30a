using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Security;

public sealed class SessionTests
{
    private const string Email = "editor@desk.example";

    [Fact]
    public async Task A_session_begins_with_signing_in_and_ends_with_signing_out_wherever_its_cookie_was_copied_to()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await Visitor.CreateAsync(site, Roles.Editor, Email);
        using var first = new Visitor(site);
        var planted = CookieOf(await first.SignInAsync(Email, Visitor.Password));

        using var victim = Raw(site);
        var second = await SignInAsync(victim, planted);
        var given = CookieOf(second);
        given.Should().NotBe(planted, "a session that somebody planted is not taken over");
        second.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal))
            .Should().ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=lax").And.NotContainEquivalentOf("expires=");
        (await StatusAsync(victim, given)).Should().Be(HttpStatusCode.OK);

        (await first.SubmitAsync("/editor/account", "SignOut")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        foreach (var copy in new[] { planted, given, "session=made-up" }) (await StatusAsync(victim, copy)).Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Over_HTTPS_only_cookies_of_this_very_host_count()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await Visitor.CreateAsync(site, Roles.Editor, Email);
        using var secure = Raw(site, "https://localhost");

        var answer = await SignInAsync(secure, "theme=dark");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("__Host-session=", StringComparison.Ordinal));
        cookie.Should().ContainEquivalentOf("secure").And.ContainEquivalentOf("path=/").And.NotContainEquivalentOf("domain=");
        answer.Headers.GetValues("Strict-Transport-Security").Should().ContainSingle().Which.Should().StartWith("max-age=31536000");
        var value = cookie.Split(';')[0];
        (await StatusAsync(secure, value)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(secure, value["__Host-".Length..])).Should().Be(HttpStatusCode.Redirect, "a cookie without the prefix may have been set by another host");
    }

    [Fact]
    public async Task Every_failed_sign_in_hashes_one_password()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var counted = new CountingHasher();
        await using var plain = new WeeklySite(database);
        await using var site = plain.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<Account>>(counted)));
        foreach (var email in new[] { Email, "locked@desk.example", "gone@desk.example" }) await Visitor.CreateAsync(site, Roles.Editor, email);
        await Visitor.DisableAsync(site, "gone@desk.example");
        using var visitor = new Visitor(site);
        for (var mistake = 0; mistake < 5; mistake++) await visitor.SignInAsync("locked@desk.example", "this is not the password");

        foreach (var email in new[] { "nobody@desk.example", "gone@desk.example", "locked@desk.example", Email })
        {
            var before = counted.Checks;
            (await visitor.SignInAsync(email, "this is not the password")).StatusCode.Should().Be(HttpStatusCode.OK);
            (counted.Checks - before).Should().Be(1, "{0} must not be told by the time it takes", email);
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_restart_ends_no_session_because_the_keys_are_in_the_database(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        string cookie;
        await using (var site = new WeeklySite(database))
        {
            await Visitor.CreateAsync(site, Roles.Editor, Email);
            using var visitor = new Visitor(site);
            cookie = CookieOf(await visitor.SignInAsync(Email, Visitor.Password));
        }

        await using var again = new WeeklySite(database);
        using var client = Raw(again);
        (await StatusAsync(client, cookie)).Should().Be(HttpStatusCode.OK);
        Directory.GetFiles(database.Options.DataPath, "*.xml", SearchOption.AllDirectories).Should().BeEmpty();
    }

    private static HttpClient Raw(WeeklySite site, string address = "http://localhost") =>
        site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false, HandleCookies = false });

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string cookie)
    {
        var form = await client.GetAsync("/editor/sign-in");
        var guard = form.Headers.GetValues("Set-Cookie").First(one => one.Contains("form=", StringComparison.Ordinal)).Split(';')[0];
        var token = (await Visitor.ReadAsync(form)).QuerySelector("main input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/editor/sign-in")
        {
            Content = new FormUrlEncodedContent([new("Email", Email), new("Password", Visitor.Password), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", $"{cookie}; {guard}");
        return await client.SendAsync(request);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/editor");
        request.Headers.Add("Cookie", cookie);
        return (await client.SendAsync(request)).StatusCode;
    }

    private static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];

    private sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Checks { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Checks++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
