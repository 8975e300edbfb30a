using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>Signing in with a passkey, by an authenticator that the browser plays itself.</summary>
public sealed class PasskeyTests(BrowserFixture fixture)
{
    /// <summary>Milliseconds; a busy machine takes its time.</summary>
    private const int Patience = 120_000;

    [Fact]
    public async Task A_passkey_is_made_opens_the_desk_and_also_while_somebody_guesses_at_the_password()
    {
        await using var site = await SiteProcess.StartAsync();
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280), complaints);
        await AuthenticatorAsync(page);
        await Desk.SignInAsync(page, site);

        await page.GotoAsync("/editor/account");
        await page.ClickAsync("[data-passkey=register]");
        await page.WaitForSelectorAsync("form[action*='handler=Forget'], [data-passkey-problem]:not([hidden])", new PageWaitForSelectorOptions { Timeout = Patience });
        (await page.Locator("form[action*='handler=Forget']").CountAsync()).Should().Be(1, string.Join('\n', complaints) + site.Output);
        (await Accessibility.ViolationsAsync(page)).Should().BeEmpty();
        await LeaveAsync(page, site);

        await OpenAsync(page);
        await LeaveAsync(page, site);

        for (var guess = 0; guess < 6; guess++) await Desk.SendAsync(page, "this is not the password");
        await Desk.SendAsync(page);
        (await page.Locator("#problem").CountAsync()).Should().Be(1, "the right password is refused too");
        await OpenAsync(page);
        complaints.Should().BeEmpty();
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.ClickAsync("[data-passkey=signin]");
        await page.WaitForURLAsync("**/editor", new PageWaitForURLOptions { Timeout = Patience });
    }

    private static async Task LeaveAsync(IPage page, SiteProcess site)
    {
        await page.GotoAsync("/editor/account");
        await page.ClickAsync("form[action='/editor/sign-out'] button");
        await page.WaitForURLAsync(site.Address.ToString());
        await page.GotoAsync("/editor/sign-in");
    }

    private static async Task AuthenticatorAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
            },
        });
    }
}
