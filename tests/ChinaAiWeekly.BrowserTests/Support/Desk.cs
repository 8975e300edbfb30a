using System.Text;
using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>The few steps of an editor that other tests need.</summary>
internal static partial class Desk
{
    private const string Email = "editor@example.com";
    private const string Password = "correct horse battery staple";

    /// <summary>The first admin, from the link that the site printed at its start.</summary>
    /// <param name="look">What is to be looked at on each form once it is filled in.</param>
    public static async Task SignInAsync(IPage page, SiteProcess site, Func<IPage, Task>? look = null)
    {
        await page.GotoAsync(SetupLink().Match(site.Output).Groups[1].Value);
        await SendAsync(page, look: look);
        // The load event of a page that came quickly may have been before anybody waited for it.
        await page.WaitForURLAsync("**/editor/sign-in", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await SendAsync(page, look: look);
        await page.WaitForURLAsync("**/editor", new PageWaitForURLOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
    }

    /// <summary>Gives a file to the upload form; the page is then its draft.</summary>
    public static async Task UploadAsync(IPage page, string name, string text)
    {
        await page.GotoAsync("/editor/upload");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.ClickAsync("form[enctype] button[type=submit]");
        await page.WaitForURLAsync("**/editor/drafts/**");
    }

    /// <summary>A draft with something to remark on.</summary>
    /// <returns>Its path.</returns>
    public static async Task<string> DraftAsync(IPage page)
    {
        var sample = await File.ReadAllTextAsync(Repository.PathTo("data", "issues", "2025-09-10.md"), TestContext.Current.CancellationToken);
        await UploadAsync(page, "weekly.md", sample.Replace("-   **화웨이**: 13.1%", "-   **화웨이**: 열셋%", StringComparison.Ordinal));
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Takes the sample issue back.</summary>
    public static async Task UnpublishAsync(IPage page)
    {
        await page.GotoAsync("/editor/issues/2025-09-10");
        await page.FillAsync("#reason", "Figures under review");
        await page.ClickAsync("form:has(#reason) button");
    }

    /// <summary>Fills in and sends the form of the set-up or sign-in page.</summary>
    public static async Task SendAsync(IPage page, string password = Password, Func<IPage, Task>? look = null)
    {
        await page.FillAsync("#email", Email);
        await page.FillAsync("#password", password);
        if (look is not null) await look(page);
        await page.ClickAsync("main button[type=submit]");
    }

    [GeneratedRegex(@"(http://\S+/editor/setup/\S+)")]
    private static partial Regex SetupLink();
}
