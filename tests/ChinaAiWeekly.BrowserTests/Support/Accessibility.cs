using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>What every page is held to: WCAG 2.2 AA.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },

        // Experimental: it takes the title inside an SVG link for visible text and finds every mark of a chart.
        Rules = new Dictionary<string, RuleOptions> { ["label-content-name-mismatch"] = new() { Enabled = false } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What the other theme can change.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>One violation a line, with the elements that break the rule.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page, bool coloursAlone = false) =>
        (await page.RunAxe(coloursAlone ? Colours : Everything)).Violations
            .Select(violation => $"{violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}");
}
