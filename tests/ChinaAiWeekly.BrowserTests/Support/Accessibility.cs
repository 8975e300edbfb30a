using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>
/// What every page is held to: WCAG 2.2 AA. axe runs in the page itself: its Playwright package opens a window more for each
/// run, which costs more than all that is looked at.
/// </summary>
internal static class Accessibility
{
    private const string Run = """
        options => axe.run(document, options)
          .then(found => found.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' ')}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object Everything = new
    {
        runOnly = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },

        // Experimental: it takes the title inside an SVG link for visible text and finds every mark of a chart.
        rules = new Dictionary<string, object> { ["label-content-name-mismatch"] = new { enabled = false } },
        resultTypes = (string[])["violations"],
    };

    /// <summary>What another theme or width can change: colours, sizes, what scrolls and what is hidden.</summary>
    private static readonly object Layout = new
    {
        runOnly = new
        {
            type = "rule",
            values = (string[])["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "aria-hidden-focus", "link-name", "button-name"],
        },
        resultTypes = (string[])["violations"],
    };

    /// <summary>One violation a line, with the elements that break the rule.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page, bool layoutAlone = false)
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run, layoutAlone ? Layout : Everything);
    }
}
