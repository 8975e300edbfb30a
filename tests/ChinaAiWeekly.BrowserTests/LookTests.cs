using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>Every public page with the sample issue, and without any, as a reader sees it.</summary>
public sealed class LookTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_of_the_sample_is_whole(string language) =>
        (await Walk.LookAsync(fixture.Chromium, fixture.Site, "sample", [.. Addresses.Sample, .. Addresses.Missing], language)).Should().BeEmpty();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_without_an_issue_says_what_is_missing(string language)
    {
        await using var site = await SiteProcess.StartAsync("--ChinaAiWeekly:SeedDirectory=");
        (await Walk.LookAsync(fixture.Chromium, site, "empty", Addresses.Lists, language)).Should().BeEmpty();
    }
}
