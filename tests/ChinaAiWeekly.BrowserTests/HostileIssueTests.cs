using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>An issue full of markup, in a browser that would run it: nothing runs, and no policy even has to stop it.</summary>
public sealed class HostileIssueTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Nothing_runs_in_preview_page_source_or_picture()
    {
        await using var site = await SiteProcess.StartAsync();
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280), complaints);
        page.Dialog += (_, dialog) => complaints.Add("dialog: " + dialog.Message);
        page.Popup += (_, popup) => complaints.Add("popup: " + popup.Url);
        await Desk.SignInAsync(page, site);

        await Desk.UploadAsync(page, "2025-09-24.md", HostileIssue.Text);
        await QuietAsync(page);
        if (await page.Locator("#acknowledged").CountAsync() > 0) await page.CheckAsync("#acknowledged");
        await page.ClickAsync("#publish form button.btn--main");
        await page.WaitForURLAsync("**/issues/2025-09-24");

        foreach (var address in (string[])["/issues/2025-09-24", "/issues/2025-09-24/source", "/", "/news", "/news/2025-09-24/1", "/returns", "/market-shares", "/companies", "/exhibits", "/issues/2025-09-24/exhibits/1", "/issues/2025-09-24/exhibits/1.svg", "/editor/companies"])
        {
            await page.GotoAsync(address);
            await QuietAsync(page);
        }

        complaints.Should().BeEmpty();
    }

    /// <summary>Points at and opens whatever could react, then asks whether anything did.</summary>
    private static async Task QuietAsync(IPage page)
    {
        await page.EvaluateAsync("""
            () => document.querySelectorAll('main *, svg *').forEach(element =>
              ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error'].forEach(kind => element.dispatchEvent(new Event(kind))))
            """);
        (await page.EvaluateAsync<string>("() => String(window.ran)")).Should().Be("undefined", page.Url);
        (await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href], area[href], [src], [action], [formaction]')]
              .map(element => element.href?.baseVal ?? element.href ?? element.src ?? element.formAction ?? element.action)
              .filter(address => !/^(https?|mailto|blob):/.test(address) && !/^[\/#]/.test(address))
            """)).Should().BeEmpty(page.Url);
    }
}
