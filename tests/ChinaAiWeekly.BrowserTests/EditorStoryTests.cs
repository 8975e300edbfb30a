using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>What an editor does, from the first start to signing out, on a site of its own.</summary>
public sealed class EditorStoryTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_editor_sets_up_uploads_fixes_publishes_corrects_restores_and_leaves()
    {
        await using var site = await SiteProcess.StartAsync();
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280), complaints);

        await Desk.SignInAsync(page, site, AccessibleAsync);
        await AccessibleAsync(page);

        var sample = await File.ReadAllTextAsync(Repository.PathTo("data", "issues", "2025-09-10.md"), TestContext.Current.CancellationToken);
        var wrong = sample
            .Replace("-   **화웨이**: 13.1%", "-   **화웨이**: 열셋%", StringComparison.Ordinal)
            .Replace("-   **BYD**: -4.7%", "-   **BYD**: -4.7.1%", StringComparison.Ordinal)
            .Replace("-   **2024**: 약 90", "-   **2024**: 약", StringComparison.Ordinal);
        wrong.Should().NotBe(sample);
        await page.GotoAsync("/editor/upload");
        await AccessibleAsync(page);
        await Desk.UploadAsync(page, "weekly.md", wrong);
        foreach (var line in (string[])["52", "61", "171"])
        {
            await Assertions.Expect(page.Locator($".checks a[href='#L{line}']").First).ToBeVisibleAsync();
        }

        await AccessibleAsync(page);
        await page.FillAsync("#text", sample.Replace("-   **알리바바**: +1.9%", "-   **알리바바**: +1.7%", StringComparison.Ordinal));
        await page.ClickAsync("form:has(#text) button[type=submit]");
        await Assertions.Expect(page.Locator(".checks a[href='#L171']")).ToHaveCountAsync(0);

        await page.FillAsync("#issue-date", "2025-09-10");
        await page.ClickAsync("form:has(#issue-date) button");
        await Assertions.Expect(page.Locator("#changes")).ToContainTextAsync("+1.7%");
        await page.FillAsync("#note", "주간 수익률 정정");
        if (await page.Locator("#acknowledged").CountAsync() > 0) await page.CheckAsync("#acknowledged");
        await page.ClickAsync("#publish form button.btn--main");
        await page.WaitForURLAsync("**/issues/2025-09-10");

        var reader = await fixture.Chromium.OpenAsync(site.Address, new View(390), complaints);
        await reader.GotoAsync("/issues/2025-09-10");
        await Assertions.Expect(reader.Locator("#corrections")).ToContainTextAsync("+1.9%");
        await Assertions.Expect(reader.Locator("#corrections")).ToContainTextAsync("+1.7%");

        await page.GotoAsync("/editor/issues/2025-09-10?before=1&after=2");
        await AccessibleAsync(page);
        await page.SelectOptionAsync("#revision", "1");
        await page.ClickAsync("form:has(#revision) button");
        await reader.GotoAsync("/returns");
        await Assertions.Expect(reader.Locator("main")).ToContainTextAsync("1.9%");

        foreach (var address in (string[])["/editor/companies", "/editor/companies/alibaba", "/editor/reports", "/editor/audit", "/editor/accounts", "/editor/account"])
        {
            await page.GotoAsync(address);
            await AccessibleAsync(page);
        }

        await page.ClickAsync("form[action='/editor/sign-out'] button");
        await page.WaitForURLAsync(site.Address.ToString());
        await page.GotoAsync("/editor");
        page.Url.Should().Contain("/editor/sign-in");
        complaints.Should().BeEmpty();
    }

    private static async Task AccessibleAsync(IPage page) =>
        (await Accessibility.ViolationsAsync(page)).Should().BeEmpty(page.Url);
}
