using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>A figure turns between chart, table, source and history, and its address says so.</summary>
public sealed class FigureViewTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Figures_turn_in_place_and_the_address_follows()
    {
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280), complaints);
        await page.GotoAsync("/");

        await page.Locator("[data-tab=hs-table]").ClickAsync();
        await Assertions.Expect(page.Locator("#hs-table")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#hs-chart")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-tab=hs-table]")).ToHaveAttributeAsync("aria-current", "true");

        await page.Locator("[data-tab=hc-source]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#hc-source")).ToContainTextAsync("2026");
        page.Url.Should().EndWith("/?view=hs-table.hc-source");

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#hs-table")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#hc-source")).ToBeVisibleAsync();

        await page.Locator("[data-tab=hs-chart]").ClickAsync();
        await page.Locator("[data-tab=hc-chart]").ClickAsync();
        await Assertions.Expect(page.Locator("#hs-chart")).ToBeVisibleAsync();
        page.Url.Should().NotContain("view");
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_tabs_are_links()
    {
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(390), javaScript: false);
        await page.GotoAsync("/");
        await page.Locator("[data-tab=hs-source]").ClickAsync();
        await page.WaitForURLAsync("**/?view=hs-source#hs");
        await Assertions.Expect(page.Locator("#hs-source li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#hs-chart")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_issues_told_before_is_a_view_of_its_own()
    {
        var page = await fixture.Chromium.OpenAsync((await fixture.Demo).Address, new View(1280));
        await page.GotoAsync("/");
        var tab = page.Locator("[data-tab=hc-history]").First;
        await tab.ClickAsync();
        await Assertions.Expect(page.Locator("#" + await tab.GetAttributeAsync("data-tab") + " table")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/companies", "th a[href*='sort=per']")]
    [InlineData("/returns", "th a[href*='sort=segment']")]
    public async Task Tables_sort_in_place_and_the_address_follows(string address, string head)
    {
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(1280));
        await page.GotoAsync(address);
        await page.EvaluateAsync("() => { window.stayed = true; }");
        await page.Locator("#sorted").Locator(head).ClickAsync();
        await page.WaitForURLAsync("**sort=**");
        await Assertions.Expect(page.Locator("#sorted th[aria-sort] a").First).ToBeFocusedAsync();
        (await page.EvaluateAsync<bool>("() => window.stayed === true")).Should().BeTrue("the page was not loaded anew");
        var inPlace = await page.Locator("#sorted tbody").InnerTextAsync();
        await page.ReloadAsync();
        (await page.Locator("#sorted tbody").InnerTextAsync()).Should().Be(inPlace);
    }

    [Fact]
    public async Task Hovering_focusing_and_touching_an_amount_shows_it_in_both_scales()
    {
        const string Shown = "number => getComputedStyle(number, '::after').content";
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(390), touch: true);
        await page.GotoAsync("/");
        var amount = page.Locator(".kpi .n[aria-description*='CNY 140bn']").First;

        await amount.TapAsync();
        (await amount.EvaluateAsync<string>(Shown)).Should().Contain("1,400억 위안 = CNY 140bn");
        page.Url.Should().EndWith("/", "the first touch does not follow the link");
        await amount.TapAsync();
        await page.WaitForURLAsync("**/source#L*");

        await page.GotoAsync("/");
        await amount.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        (await amount.EvaluateAsync<string>(Shown)).Should().Contain("CNY 140bn");
    }
}
