using System.Text;
using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>An issue on paper: A4, light, figures whole, table heads on every sheet, and where everything comes from.</summary>
public sealed class PrintTests(BrowserFixture fixture)
{
    /// <summary>What would be lost or torn on paper, one fault a line.</summary>
    private const string Faults = """
        () => {
          const style = e => getComputedStyle(e);
          const all = selector => [...document.querySelectorAll(selector)];
          const faults = [];
          for (const e of all('nav, .tabs, .pager, .mast__util, .filters, button')) if (e.getClientRects().length) faults.push(`${e.className || e.tagName} is printed`);
          for (const e of all('figure, svg.chart, tbody tr')) if (style(e).breakInside !== 'avoid') faults.push(`${e.tagName} may be torn`);
          for (const e of all('h2, h3, h4')) if (style(e).breakAfter !== 'avoid') faults.push(`'${e.textContent}' may stand alone at the foot`);
          for (const e of all('thead')) if (style(e).display !== 'table-header-group' && !e.closest('.mx')) faults.push('a table head is not repeated');
          for (const e of all('main .addr')) if (!e.offsetHeight || !e.textContent.includes('http')) faults.push('an address is missing');
          if (all('main figure .addr').length < 4) faults.push('figures without their address');
          if (!all('.legal')[0]?.offsetHeight) faults.push('no disclaimer');
          if (style(document.body).backgroundColor !== 'rgb(255, 255, 255)') faults.push('paper is ' + style(document.body).backgroundColor);
          const wide = document.documentElement.scrollWidth - innerWidth;
          if (wide > 0) faults.push(`${wide} px too wide`);
          return faults;
        }
        """;

    [Theory]
    [InlineData("ko", false)]
    [InlineData("en", true)]
    public async Task An_issue_prints_whole(string language, bool dark)
    {
        // 703 px is what A4 leaves between its margins.
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(703, dark, language));
        await page.GotoAsync("/issues/2025-09-10");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await page.EvaluateAsync<string[]>(Faults)).Should().BeEmpty();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        pdf.Should().StartWith("%PDF");
        pdf.Split("/Type /Page\n").Length.Should().BeInRange(6, 13, "an issue of this length needs eight sheets or nine");
    }
}
