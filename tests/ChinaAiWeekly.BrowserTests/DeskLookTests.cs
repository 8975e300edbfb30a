using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>What editors see, and what readers see of an issue that was taken back. A class of its own, so that it runs beside the others.</summary>
public sealed class DeskLookTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_of_the_desk_is_whole_and_so_is_what_it_took_back(string language)
    {
        await using var site = await SiteProcess.StartAsync();
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280, Language: language), complaints);
        await Desk.SignInAsync(page, site);
        var draft = await Desk.DraftAsync(page);
        var faults = await Walk.ThroughAsync(page, complaints, "desk", [.. Addresses.Desk, ("draft", draft)], language);
        await Desk.UnpublishAsync(page);

        var gone = await Walk.LookAsync(fixture.Chromium, site, "desk", [("gone", "/issues/2025-09-10"), ("gone-news", "/news/2025-09-10/1"), ("sign-in", "/editor/sign-in")], language, gone: true);
        (faults + gone).Should().BeEmpty();
    }
}
