using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>What an analyst does first: the week, a company, a number, the line it came from.</summary>
public sealed class ReadingTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public async Task A_number_on_a_company_page_opens_its_highlighted_source_line(int width, bool javaScript)
    {
        List<string> complaints = [];
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(width), complaints, javaScript);

        await page.GotoAsync("/");
        await page.Locator("a[href='/companies/alibaba']:visible").First.ClickAsync();
        await page.WaitForURLAsync("**/companies/alibaba");
        var number = page.Locator("main a.n:not(.calc):visible").First;
        var printed = (await number.InnerTextAsync()).Trim('▲', '▼', '+', '−', ' ');
        await number.ClickAsync();

        await page.WaitForURLAsync(url => new Uri(url).Fragment.StartsWith("#L", StringComparison.Ordinal));
        var line = page.Locator(":target");
        await Assertions.Expect(line).ToBeInViewportAsync();
        (await line.InnerTextAsync()).Should().Contain(DigitsOf(printed));
        (await line.EvaluateAsync<bool>("line => getComputedStyle(line.closest('.ln')).backgroundColor !== getComputedStyle(document.body).backgroundColor"))
            .Should().BeTrue("the line that was asked for stands out");
        complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_head_of_a_long_table_stays_in_sight(int width)
    {
        var page = await fixture.Chromium.OpenAsync(fixture.Site.Address, new View(width));
        await page.GotoAsync("/companies");
        await page.Locator("#sorted tbody tr").First.HoverAsync();
        await page.Mouse.WheelAsync(0, 700);
        await Assertions.Expect(page.Locator("#sorted tbody tr").First).Not.ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#sorted thead th").First).ToBeInViewportAsync();
    }

    /// <summary>The first run of digits with its separators: what page and source share whatever is around it.</summary>
    private static string DigitsOf(string text)
    {
        var start = text.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        return new string(text.Skip(start).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').ToArray()).TrimEnd('.', ',');
    }
}
