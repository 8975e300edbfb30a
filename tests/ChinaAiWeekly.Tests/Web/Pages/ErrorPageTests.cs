using System.Net;
using AngleSharp.Dom;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages;

public sealed class ErrorPageTests(SampleSites sites)
{
    [Fact]
    public async Task An_unknown_address_is_a_page_that_leads_on()
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Get("/no-such-page")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var page = await site.Page("/no-such-page?lang=en");
        page.QuerySelector("h1")?.TextContent.Should().Be("There is no such page");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should().Equal("/", "/issues");
        page.QuerySelector("nav.seg a[lang=ko]")?.GetAttribute("href").Should().Be("/no-such-page?lang=ko");
    }

    [Fact]
    public async Task Hangul_is_written_as_itself()
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Text("/no-such-page")).Should().Contain("찾는 화면이 없습니다").And.NotContain("&#x");
    }

    [Theory]
    [InlineData("", "", "ko")]
    [InlineData("?lang=en", "", "en")]
    [InlineData("", "en-GB,en;q=0.9,ko;q=0.8", "en")]
    [InlineData("", "fr,ko;q=0.5,en;q=0.4", "ko")]
    [InlineData("?lang=ko", "en", "ko")]
    [InlineData("?lang=xx", "en", "en")]
    public async Task The_language_is_the_address_then_what_the_browser_accepts(string query, string accepted, string language)
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Text("/no-such-page" + query, ("Accept-Language", accepted))).Should().Contain($"<html lang=\"{language}\">");
    }

    [Fact]
    public async Task A_chosen_language_is_remembered()
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get("/no-such-page?lang=en");
        answer.Headers.GetValues("Set-Cookie").Should().ContainSingle(cookie => cookie.StartsWith("lang=en", StringComparison.Ordinal));
        (await site.Text("/no-such-page", ("Cookie", "lang=en"))).Should().Contain("<html lang=\"en\">");
    }

    [Theory]
    [InlineData("/companies/nobody-of-this-name.json", HttpStatusCode.NotFound)]
    [InlineData("/companies/nobody-of-this-name.atom", HttpStatusCode.NotFound)]
    [InlineData("/issues/2001-01-03.csv", HttpStatusCode.NotFound)]
    [InlineData("/issues/2025-09-10/exhibits/99.svg", HttpStatusCode.NotFound)]
    [InlineData("/no-such-page.json", HttpStatusCode.NotFound)]
    public async Task A_twin_that_is_missing_says_so_to_programs(string address, HttpStatusCode status)
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get(address + "?lang=en");
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json");
        var problem = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await site.Text(address + "?lang=en"));
        problem.GetProperty("title").GetString().Should().Be("There is no such page");
        (await site.Get(address, ("If-None-Match", "*"))).StatusCode.Should().Be(status);
    }
}
