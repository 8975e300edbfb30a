using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>
/// Every page at two widths, in both themes and languages: screenshots into artifacts/screens, and nothing overlaps,
/// is cut off, overflows, moves while it loads, complains, or fails a check of accessibility.
/// </summary>
public sealed class LookTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_of_the_sample_is_whole(string language) =>
        (await LookAsync(fixture.Site, "sample", [.. Addresses.Sample, .. Addresses.Missing], language)).Should().BeEmpty();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_with_a_history_is_whole_on_the_demo(string language) =>
        (await LookAsync(await fixture.Demo, "demo", Addresses.Demo, language)).Should().BeEmpty();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Every_page_without_an_issue_says_what_is_missing(string language)
    {
        await using var site = await SiteProcess.StartAsync("--ChinaAiWeekly:SeedDirectory=");
        (await LookAsync(site, "empty", Addresses.Lists, language)).Should().BeEmpty();
    }

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
        var faults = await WalkAsync(page, complaints, "desk", [.. Addresses.Desk, ("draft", draft)], language);
        await Desk.UnpublishAsync(page);

        var gone = await LookAsync(site, "desk", [("gone", "/issues/2025-09-10"), ("gone-news", "/news/2025-09-10/1"), ("sign-in", "/editor/sign-in")], language, gone: true);
        (faults + gone).Should().BeEmpty();
    }

    private async Task<string> LookAsync(SiteProcess site, string corpus, IReadOnlyList<(string Name, string Address)> addresses, string language, bool gone = false)
    {
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280, Language: language), complaints);
        var faults = await WalkAsync(page, complaints, corpus, addresses, language, gone);
        await page.Context.CloseAsync();
        return faults;
    }

    /// <summary>One visit to each page, seen in every way; one fault a line.</summary>
    private static async Task<string> WalkAsync(
        IPage page, List<string> faults, string corpus, IReadOnlyList<(string Name, string Address)> addresses, string language, bool gone = false)
    {
        foreach (var (name, address) in addresses)
        {
            var answer = await page.GotoAsync(address);
            var expected = gone && name.StartsWith("gone", StringComparison.Ordinal) ? 410 : name == "missing" ? 404 : 200;
            if (answer?.Status != expected) faults.Add($"{address}: {answer?.Status}");
            faults.RemoveAll(fault => expected != 200 && fault.Contains("Failed to load resource", StringComparison.Ordinal));
            if (!address.StartsWith("/editor/", StringComparison.Ordinal) && await Look.ShiftAsync(page) is > 0 and var shift) faults.Add($"{address} moved by {shift} while it loaded");
            foreach (var dark in (bool[])[false, true])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
                foreach (var view in (View[])[new(1280, dark, language), new(390, dark, language)])
                {
                    await page.SetViewportSizeAsync(view.Width, view.Height);
                    if (!dark) faults.AddRange((await Look.AtAsync(page)).Select(fault => $"{address} at {view.Width}: {fault}"));
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = Screens.PathOf(corpus, name, view), FullPage = true });
                    if (!dark) faults.AddRange((await Accessibility.ViolationsAsync(page)).Select(violation => $"{address} at {view.Width}: {violation}"));
                }

                if (dark) faults.AddRange((await Accessibility.ViolationsAsync(page, coloursAlone: true)).Select(violation => $"{address} in the dark: {violation}"));
            }

            faults.AddRange((await Look.EnlargedAsync(page)).Select(fault => $"{address} enlarged: {fault}"));
            await page.SetViewportSizeAsync(1280, 900);
        }

        return string.Join('\n', faults);
    }
}
