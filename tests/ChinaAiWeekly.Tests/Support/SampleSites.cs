using System.Collections.Concurrent;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleSites))]

namespace ChinaAiWeekly.Tests.Support;

/// <summary>One site with the sample issue for each engine, started when first asked for and shared by tests that only read.</summary>
public sealed class SampleSites : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<(TestDatabase Database, WeeklySite Site)>>> sites = new();

    internal async Task<WeeklySite> Of(Engine engine) => (await sites.GetOrAdd(engine, Start).Value).Site;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites.Values.Where(site => site.Value.IsCompletedSuccessfully))
        {
            var (database, web) = await site.Value;
            await web.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    private static Lazy<Task<(TestDatabase, WeeklySite)>> Start(Engine engine) => new(async () =>
    {
        var database = await TestDatabase.CreateAsync(engine);
        var site = new WeeklySite(database, sample: true);
        // The factory starts its server when it is first asked, and not safely where two ask at once.
        await site.Get("/healthz");
        return (database, site);
    });
}
