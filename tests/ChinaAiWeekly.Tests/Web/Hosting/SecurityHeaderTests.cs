using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Hosting;

public sealed class SecurityHeaderTests(SampleSites sites)
{
    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/site.js", HttpStatusCode.OK)]
    [InlineData("/favicon.ico", HttpStatusCode.MovedPermanently)]
    [InlineData("/error/503", HttpStatusCode.ServiceUnavailable)]
    public async Task Every_answer_carries_them(string address, HttpStatusCode status)
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get(address);
        answer.StatusCode.Should().Be(status);
        Check(answer);
    }

    [Fact]
    public async Task An_answer_that_is_held_already_and_those_to_programs_carry_them_too()
    {
        var site = await sites.Of(Engine.Sqlite);
        var tag = (await site.Get("/")).Headers.ETag?.ToString() ?? "";
        var held = await site.Get("/", ("If-None-Match", tag));
        held.StatusCode.Should().Be(HttpStatusCode.NotModified);
        Check(held);
        held.Headers.Contains("Strict-Transport-Security").Should().BeFalse("over plain HTTP it would mean nothing");
        var file = await site.Get("/style.css", ("If-None-Match", (await site.Get("/style.css")).Headers.ETag?.ToString() ?? ""));
        file.StatusCode.Should().Be(HttpStatusCode.NotModified);
        Check(file);
        foreach (var address in new[] { "/", "/index.json", "/news.atom", "/returns.csv", "/returns.svg", "/healthz", "/api/v1/issues", "/editor", "/editor/sign-in", "/editor/refused", "/editor/setup/unknown", "/sitemap.xml", "/companies/none.json", "/issues/2025-09-10/source.md" })
        {
            Check(await site.Get(address));
        }

        using var client = site.NewClient();
        foreach (var (method, address) in new[] { (HttpMethod.Post, "/api/v1/issues"), (HttpMethod.Post, "/editor/sign-in"), (HttpMethod.Put, "/"), (HttpMethod.Delete, "/issues/2025-09-10"), (HttpMethod.Trace, "/"), (new HttpMethod("ANY"), "/returns.json"), (HttpMethod.Trace, "/editor/sign-in") })
        {
            using var request = new HttpRequestMessage(method, address);
            var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).Should().BeInRange(400, 499, "{0} {1}", method, address);
            Check(answer);
        }
    }

    private static void Check(HttpResponseMessage answer)
    {
        var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        headers["Content-Security-Policy"].Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe").And.NotContain("nonce");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers.Keys.Should().Contain(["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"]).And.NotContain("Server");
    }

    [Fact]
    public async Task A_refused_host_is_answered_with_them_too()
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get("/", ("Host", "evil.example"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy");
    }
}
