using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>
/// Every public page at two widths, in both themes and languages: screenshots into artifacts/screens, and nothing overlaps,
/// is cut off, overflows, complains, or fails a check of accessibility.
/// </summary>
public sealed class LookTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_of_the_sample_is_whole(string language) =>
        (await FaultsAsync(fixture.Site, "sample", Addresses.Sample, language)).Should().BeEmpty();

    [Fact]
    public async Task Every_page_with_a_history_is_whole_on_the_demo() =>
        (await FaultsAsync(await fixture.Demo, "demo", Addresses.Demo, "ko")).Should().BeEmpty();

    /// <summary>One visit to each page, seen in every way; one fault a line.</summary>
    private async Task<string> FaultsAsync(SiteProcess site, string corpus, IReadOnlyList<(string Name, string Address)> addresses, string language)
    {
        List<string> faults = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280, Language: language), faults);
        foreach (var (name, address) in addresses)
        {
            var answer = await page.GotoAsync(address);
            if (answer?.Status != 200) faults.Add($"{address}: {answer?.Status}");
            foreach (var dark in (bool[])[false, true])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
                foreach (var view in (View[])[new(390, dark, language), new(1280, dark, language)])
                {
                    await page.SetViewportSizeAsync(view.Width, view.Height);
                    if (!dark) faults.AddRange((await Look.AtAsync(page)).Select(fault => $"{address} at {view.Width}: {fault}"));
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = Screens.PathOf(corpus, name, view), FullPage = true });
                }

                faults.AddRange((await Accessibility.ViolationsAsync(page, coloursAlone: dark)).Select(violation => $"{address}: {violation}"));
            }
        }

        await page.Context.CloseAsync();
        return string.Join('\n', faults);
    }
}
