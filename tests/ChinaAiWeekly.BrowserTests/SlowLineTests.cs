using ChinaAiWeekly.BrowserTests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.BrowserTests;

/// <summary>A page that arrives in drops is drawn whole: columns of a table do not find their width before the reader's eyes.</summary>
public sealed class SlowLineTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Nothing_moves_while_a_page_arrives()
    {
        await using var line = new SlowLine(fixture.Site.Address);
        var page = await fixture.Chromium.OpenAsync(line.Address, new View(1280));
        foreach (var address in (string[])["/", "/companies", "/returns", "/valuations", "/benchmarks"])
        {
            await page.GotoAsync(address);
            (await Look.ShiftAsync(page)).Should().Be(0, address);
        }

        await page.Context.CloseAsync();
    }
}
