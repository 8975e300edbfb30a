using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Security;

public sealed class SecretsTests
{
    private const string Email = "editor@desk.example";
    private const string Wrong = "this is not the password";
    private const string Next = "nine otters under a bridge";

    [Theory]
    [InlineData("Warning")]
    [InlineData("Information")]
    public async Task Passwords_tokens_and_cookies_are_never_logged(string level)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var log = new LogRecord();
        await using var plain = new WeeklySite(database, sample: true);
        await using var site = plain.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Logging:LogLevel:Default", level);
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", level);
            builder.ConfigureTestServices(services => services.AddLogging(logging => logging.AddProvider(log)));
        });
        using var visitor = new Visitor(site);
        using var other = new Visitor(site);
        var setup = await site.Services.GetRequiredService<SetupLinks>().IssueAsync(Email, Roles.Editor, CancellationToken.None);

        await visitor.SubmitAsync("/editor/setup/" + setup, null, ("Password", "123"));
        await visitor.SubmitAsync("/editor/setup/" + setup, null, ("Password", Visitor.Password));
        await visitor.SignInAsync(Email, Wrong);
        var signedIn = await visitor.SignInAsync(Email, Visitor.Password);
        var cookies = signedIn.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split('=', 2)[1].Split(';')[0]).Where(value => value.Length > 20).ToList();
        cookies.Should().NotBeEmpty();
        var account = await visitor.PageAsync("/editor/account");
        var form = account.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var made = await Visitor.ReadAsync(await visitor.SubmitAsync("/editor/account", "Token", ("name", "build"), ("purpose", "Upload")));
        var token = System.Text.RegularExpressions.Regex.Match(made.Body?.TextContent ?? "", "[A-Za-z0-9_-]{43}").Value;
        token.Should().HaveLength(43);
        using var program = UploadClient.Stranger(site, token);
        (await program.PostAsync("?date=2025-09-17", SecondIssue.Text)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await program.PostAsync("?date=2025-09-17", "x")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        using var liar = UploadClient.Stranger(site, "made-up-token-of-somebody");
        await liar.PostAsync("?date=2025-09-17", SecondIssue.Text);
        await visitor.SubmitAsync("/editor/account", "Password", ("current", Visitor.Password), ("password", Next));
        await other.GetAsync($"/feeds/{token}/news.atom");
        await BreakAsync(database);
        (await visitor.GetAsync("/editor/audit")).StatusCode.Should().Be(HttpStatusCode.InternalServerError);

        var logged = log.Text;
        logged.Should().NotBeEmpty("a fault is logged");
        foreach (var secret in (IEnumerable<string>)[setup, Visitor.Password, Wrong, Next, token, "made-up-token-of-somebody", form, .. cookies])
        {
            logged.Should().NotContain(secret);
        }

        (await File.ReadAllTextAsync(database.Options.DatabaseFile, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken)).Should().NotContain(token).And.NotContain(setup).And.NotContain(Next);
    }

    private static async Task BreakAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"AuditEntries\" RENAME TO \"Gone\"");
    }
}
