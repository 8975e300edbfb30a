using ChinaAiWeekly.BrowserTests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>One browser and one site with the sample issue for every test that only reads.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private SiteProcess? site;
    private Chromium? chromium;

    public SiteProcess Site => site ?? throw new InvalidOperationException("Not started");

    public Chromium Chromium => chromium ?? throw new InvalidOperationException("Not started");

    public async ValueTask InitializeAsync()
    {
        site = await SiteProcess.StartAsync();
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }
}
