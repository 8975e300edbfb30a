using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Twins;
using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Editing;

public sealed class PrivateModeTests
{
    [Theory]
    [InlineData(Roles.Reader, "/")]
    [InlineData(Roles.Editor, "/editor")]
    public async Task Whoever_signs_in_comes_to_a_page_that_is_theirs(string role, string address)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        await Visitor.CreateAsync(site, role, "somebody@desk.example");
        using var visitor = new Visitor(site);

        (await visitor.SignInAsync("somebody@desk.example", Visitor.Password)).Headers.Location?.OriginalString.Should().Be(address);
        (await visitor.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await visitor.SignInAsync("somebody@desk.example", Visitor.Password, "/capex")).Headers.Location?.OriginalString.Should().Be("/capex");
    }

    [Fact]
    public async Task A_private_site_shows_strangers_nothing_and_readers_everything()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var open = new WeeklySite(database, sample: true);
        await using var site = open.WithWebHostBuilder(builder => builder.UseSetting("ChinaAiWeekly:PrivateMode", "true"));
        using var stranger = new Visitor(site);
        using var reader = await Visitor.SignedInAsync(site, Roles.Reader, "reader@desk.example");

        var addresses = PublicPages.All.SelectMany(page => page.Twins.Prepend(Ending.Html).Select(page.AddressOf)).Select(address => address
            .Replace("{date:date}", "2025-09-10", StringComparison.Ordinal).Replace("{revision:int}", "1", StringComparison.Ordinal)
            .Replace("{ordinal:int}", "1", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{slug}", "alibaba", StringComparison.Ordinal).Replace("{code}", "CAW101", StringComparison.Ordinal));
        foreach (var address in addresses.Select(address => "/" + address.TrimStart('/')))
        {
            var refused = await stranger.GetAsync(address);
            refused.StatusCode.Should().Be(HttpStatusCode.Redirect, address);
            refused.Headers.Location?.AbsolutePath.Should().Be("/editor/sign-in", address);
            var shown = await reader.GetAsync(address);
            shown.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.MovedPermanently], address);
            shown.Headers.CacheControl?.NoStore.Should().BeTrue(address);
            (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.Redirect, "{0} was read by somebody else", address);
        }

        (await reader.PageAsync("/issues/2025-09-10")).QuerySelector("h1").Should().NotBeNull();
        foreach (var address in new[] { "/healthz", "/readyz", "/site.js", "/style.css", "/favicon.svg", "/editor/sign-in" })
        {
            (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK, address);
        }

        (await stranger.GetAsync("/report")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await stranger.SendAsync(HttpMethod.Post, "/editor/sign-in")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await stranger.SendAsync(HttpMethod.Post, "/api/v1/issues")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        var account = await Visitor.CreateAsync(site, Roles.Reader, "feed@desk.example");
        var secret = await site.Services.GetRequiredService<ApiTokens>().IssueAsync(account, "feed", TokenPurpose.Feed, CancellationToken.None);
        var feed = await stranger.GetAsync($"/feeds/{secret}/news.atom");
        feed.StatusCode.Should().Be(HttpStatusCode.OK);
        (await Visitor.TextAsync(feed)).Should().Contain("<entry>");
        foreach (var address in new[] { $"/feeds/{secret}/news.json", $"/feeds/{secret}/editor", "/feeds/wrong/news.atom" })
        {
            (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.Redirect, address);
        }

        await Visitor.DisableAsync(site, "feed@desk.example");
        (await stranger.GetAsync($"/feeds/{secret}/news.atom")).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }
}
