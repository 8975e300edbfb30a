using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>What an editor's hand does: drop a file anywhere on the page, scroll one of two panes.</summary>
public sealed class DraftPaneTests(BrowserFixture fixture)
{
    private const string Drop = """
        text => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], '2025-09-24.md', { type: 'text/markdown' }));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Asked until it holds. A pane that stands still sends no event, so it is moved at every asking.</summary>
    private const string TheOtherFollows = """
        ([moved, down]) => {
          const panes = [...document.querySelectorAll('.split > .pane')];
          const target = down ? Math.round(panes[moved].scrollHeight / 2) : 0;
          panes[moved].scrollTop = panes[moved].scrollTop === target ? target + 1 : target;
          const other = panes[1 - moved];
          return down ? other.scrollTop > other.clientHeight / 2 : other.scrollTop < other.clientHeight / 2;
        }
        """;

    [Fact]
    public async Task A_dropped_file_becomes_a_draft_whose_panes_scroll_together()
    {
        await using var site = await SiteProcess.StartAsync();
        var page = await fixture.Chromium.OpenAsync(site.Address, new View(1280));
        await Desk.SignInAsync(page, site);
        await page.GotoAsync("/editor/upload");

        await page.EvaluateAsync(Drop, await File.ReadAllTextAsync(Repository.PathTo("data", "issues", "2025-09-10.md"), TestContext.Current.CancellationToken));
        await page.WaitForURLAsync("**/editor/drafts/**");

        await page.WaitForFunctionAsync(TheOtherFollows, (object[])[0, true]);
        await page.WaitForFunctionAsync(TheOtherFollows, (object[])[1, false]);
    }
}
