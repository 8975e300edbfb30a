using ChinaAiWeekly.Tests.Support;
using Microsoft.Playwright;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>
/// Visits pages at two widths, in both themes: screenshots into artifacts/screens, and nothing overlaps, is cut off,
/// overflows, moves while it loads, complains, or fails a check of accessibility.
/// </summary>
internal static class Walk
{
    /// <returns>One fault a line.</returns>
    public static async Task<string> LookAsync(
        Chromium chromium, SiteProcess site, string corpus, IReadOnlyList<(string Name, string Address)> addresses, string language, bool gone = false)
    {
        List<string> complaints = [];
        var page = await chromium.OpenAsync(site.Address, new View(1280, Language: language), complaints);
        var faults = await ThroughAsync(page, complaints, corpus, addresses, language, gone);
        await page.Context.CloseAsync();
        return faults;
    }

    /// <summary>One visit to each page, seen in every way; one fault a line.</summary>
    public static async Task<string> ThroughAsync(
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
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = Screens.PathOf(corpus, name, view), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 85 });
                    if (!dark) faults.AddRange((await Accessibility.ViolationsAsync(page, layoutAlone: view.Width < 1280)).Select(violation => $"{address} at {view.Width}: {violation}"));
                }

                if (dark) faults.AddRange((await Accessibility.ViolationsAsync(page, layoutAlone: true)).Select(violation => $"{address} in the dark: {violation}"));
            }

            faults.AddRange((await Look.EnlargedAsync(page)).Select(fault => $"{address} enlarged: {fault}"));
            await page.SetViewportSizeAsync(1280, 900);
        }

        return string.Join('\n', faults);
    }
}
