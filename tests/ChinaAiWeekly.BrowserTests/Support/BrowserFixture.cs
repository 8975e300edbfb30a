using ChinaAiWeekly.BrowserTests.Support;
using ChinaAiWeekly.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ChinaAiWeekly.BrowserTests.Support;

/// <summary>One browser and one site with the sample issue for every test that only reads.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private SiteProcess? site;
    private Chromium? chromium;
    private readonly Lazy<Task<SiteProcess>> demo = new(() => SiteProcess.StartAsync("--demo"));

    public SiteProcess Site => site ?? throw new InvalidOperationException("Not started");

    /// <summary>A site with the demo, started when first asked for.</summary>
    public Task<SiteProcess> Demo => demo.Value;

    public Chromium Chromium => chromium ?? throw new InvalidOperationException("Not started");

    public async ValueTask InitializeAsync()
    {
        site = await SiteProcess.StartAsync();
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        if (demo.IsValueCreated) await (await demo.Value).DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }
}
