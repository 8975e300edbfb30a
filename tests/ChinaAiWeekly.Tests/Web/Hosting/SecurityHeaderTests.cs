using System.Net;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Hosting;

public sealed class SecurityHeaderTests
{
    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/site.js", HttpStatusCode.OK)]
    [InlineData("/error/503", HttpStatusCode.ServiceUnavailable)]
    public async Task Every_answer_carries_them(string address, HttpStatusCode status)
    {
        using var site = new WeeklySite();
        var answer = await site.Get(address);
        answer.StatusCode.Should().Be(status);
        var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        headers["Content-Security-Policy"].Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe").And.NotContain("nonce");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers.Keys.Should().Contain(["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"]).And.NotContain("Server");
    }

    [Fact]
    public async Task A_refused_host_is_answered_with_them_too()
    {
        using var site = new WeeklySite();
        var answer = await site.Get("/", ("Host", "evil.example"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy");
    }
}
