using System.Net;
using System.Net.Http.Headers;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Cli;

public sealed class EditorsTests : IDisposable
{
    private const string Email = "min@desk.example";

    private readonly CommandLine cli = new();

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Somebody_invited_at_the_shell_chooses_a_password_gets_a_token_and_is_let_in_no_more(Engine engine)
    {
        await using var database = TestDatabase.CreateEmpty(engine);
        var invited = await Run(database, "add", Email, "--role", "editor", "--site", "https://weekly.example");
        invited.Code.Should().Be(0, invited.Error);
        invited.Out.Should().StartWith("https://weekly.example/editor/setup/");
        await using var site = new WeeklySite(database, sample: true);
        using var visitor = new Visitor(site);
        var link = new Uri(invited.Out.Trim()).AbsolutePath;
        (await visitor.SubmitAsync(link, null, ("Password", Visitor.Password))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync(link)).StatusCode.Should().Be(HttpStatusCode.Gone, "a link works once");
        (await visitor.SignInAsync(Email, Visitor.Password)).Headers.Location?.ToString().Should().Be("/editor");
        (await Run(database, "list")).Out.Should().StartWith($"{Email}\tEditor\tactive\tcreated 20");

        (await Run(database, "add", Email)).Code.Should().Be(2, "there is such an account");
        var token = (await Run(database, "token", Email, "--name", "build")).Out.Trim();
        token.Should().HaveLength(43);
        (await UploadAsync(site, token)).Should().Be(HttpStatusCode.OK);

        (await Run(database, "disable", Email)).Code.Should().Be(0);
        (await Run(database, "list")).Out.Should().Contain("disabled 20");
        (await UploadAsync(site, token)).Should().Be(HttpStatusCode.Unauthorized);
        (await visitor.GetAsync("/editor")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await Run(database, "token", Email)).Code.Should().Be(2);
        (await Run(database, "reset-password", Email)).Code.Should().Be(2);

        var back = await Run(database, "add", Email);
        back.Code.Should().Be(0, "inviting again is the way back");
        (await UploadAsync(site, token)).Should().Be(HttpStatusCode.Unauthorized, "its tokens are not the way back");
        (await visitor.SignInAsync(Email, Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK, "nor is its password");
        var reset = new Uri(back.Out.Trim()).AbsolutePath;
        (await visitor.SubmitAsync(reset, null, ("Password", "eleven herons by the weir"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await visitor.SignInAsync(Email, Visitor.Password)).StatusCode.Should().Be(HttpStatusCode.OK, "the old password is void");
        (await visitor.SignInAsync(Email, "eleven herons by the weir")).Headers.Location?.ToString().Should().Be("/editor");
    }

    [Fact]
    public async Task Refuses_what_cannot_be_and_makes_no_account_without_its_owner()
    {
        (await cli.Run("editors", "list")).Code.Should().Be(5, "looking makes no database");
        (await cli.Run("editors", "add", "nobody")).Code.Should().Be(2);
        (await cli.Run("editors", "add", Email, "--role", "owner")).Code.Should().Be(2);
        (await cli.Run("editors", "add", Email, "--site", "javascript:alert(1)")).Code.Should().Be(2);
        (await cli.RunProcess("editors", "add", Email)).Out.Should().StartWith("http://localhost:5080/editor/setup/");
        (await cli.Run("editors", "list")).Out.Should().BeEmpty("there is no account, and so no password, before the link is used");
        foreach (var command in new[] { "disable", "reset-password", "token" })
        {
            var finished = await cli.Run("editors", command, Email);
            finished.Code.Should().Be(2);
            finished.Error.Should().Contain("has no account");
        }
    }

    public void Dispose() => cli.Dispose();

    private Task<Finished> Run(TestDatabase database, params string[] arguments) => cli.Run(
        ["editors", .. arguments, "--data-directory", database.Options.DataPath, .. database.Options.Database is { } server ? ["--database", server] : Array.Empty<string>()]);

    private static async Task<HttpStatusCode> UploadAsync(WeeklySite site, string token)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/issues?date=2025-09-10") { Content = new ByteArrayContent(Sample.Bytes) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await client.SendAsync(request)).StatusCode;
    }
}
