using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>Every page with a year of issues behind it. A class of its own, so that it runs beside the others.</summary>
public sealed class DemoLookTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_with_a_history_is_whole_on_the_demo(string language) =>
        (await Walk.LookAsync(fixture.Chromium, await fixture.Demo, "demo", Addresses.Sample, language)).Should().BeEmpty();
}
