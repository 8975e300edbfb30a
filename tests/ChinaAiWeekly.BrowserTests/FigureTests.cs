using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>What a reader takes away from a figure.</summary>
public sealed class FigureTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_figure_downloads_as_png_and_gives_its_address()
    {
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280), complaints);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/capex");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-png]:visible").First.ClickAsync());
        download.SuggestedFilename.Should().EndWith(".png");
        var picture = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        picture.Take(4).Should().Equal((byte[])[0x89, 0x50, 0x4E, 0x47]);
        picture.Length.Should().BeGreaterThan(5_000, "a chart is drawn on it");

        var copy = page.Locator("[data-copy]:visible").First;
        await copy.ClickAsync();
        await Assertions.Expect(copy).ToHaveTextAsync("복사함");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().Contain("/issues/2025-09-10/exhibits/");
        complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/capex.svg")]
    [InlineData("/returns.svg?chart=heat")]
    [InlineData("/issues/2025-09-10/exhibits/3.svg")]
    public async Task A_picture_stands_in_a_page_of_somebody_else(string address)
    {
        // A page without an address is nobody's origin.
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280, Dark: true), complaints);
        await page.SetContentAsync($"<img src='{new Uri(fixture.Site.Address, address)}' alt=''>");
        var size = await page.Locator("img").EvaluateAsync<int[]>("async image => { await image.decode(); return [image.naturalWidth, image.naturalHeight]; }");
        size[0].Should().BeGreaterThan(700);
        size[1].Should().BeGreaterThan(100);
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_scripts_no_button_stands_idle()
    {
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280), javaScript: false);
        await page.GotoAsync("/capex");
        (await page.Locator("button.act-s:visible").CountAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData("/returns")]
    [InlineData("/capex")]
    [InlineData("/valuations")]
    public async Task The_keyboard_reaches_every_mark_of_a_chart_and_hears_its_value_and_line(string address)
    {
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280));
        await page.GotoAsync(address);
        var marks = await page.Locator("main svg.chart a:visible").CountAsync();
        marks.Should().BeGreaterThan(4);

        HashSet<string> heard = [];
        for (var presses = 0; presses < 400 && heard.Count < marks; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var name = await page.EvaluateAsync<string?>("() => document.activeElement.closest('svg.chart') ? document.activeElement.querySelector('title')?.textContent ?? document.activeElement.getAttribute('aria-label') : null");
            if (name is not null) heard.Add(name);
        }

        heard.Should().HaveCount(marks).And.OnlyContain(name => System.Text.RegularExpressions.Regex.IsMatch(name, @"\d.*원문 \d+행"));
    }
}
