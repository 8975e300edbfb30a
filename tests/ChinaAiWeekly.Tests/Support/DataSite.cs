using System.Text;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(DataSite))]

namespace ChinaAiWeekly.Tests.Support;

/// <summary>
/// A site on each engine with the shipped companies, the sample issue and the one after it, shared by all tests that
/// only read. The old slug <c>alibaba-group</c> redirects.
/// </summary>
public sealed class DataSite : IAsyncDisposable
{
    private readonly Lock turn = new();
    private readonly Dictionary<Engine, Task<(TestDatabase Database, WeeklySite Site)>> sites = [];

    internal async Task<WeeklySite> OpenAsync(Engine engine)
    {
        Task<(TestDatabase, WeeklySite Site)> opening;
        lock (turn)
        {
            if (!sites.TryGetValue(engine, out var known)) sites[engine] = known = CreateAsync(engine);
            opening = known;
        }

        return (await opening).Site;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var opening in sites.Values.Where(task => task.IsCompletedSuccessfully))
        {
            var (database, site) = await opening;
            await site.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    private static async Task<(TestDatabase, WeeklySite)> CreateAsync(Engine engine)
    {
        var database = TestDatabase.CreateEmpty(engine);
        var site = new WeeklySite(database, sample: true);
        await site.Services.GetRequiredService<IssuePublisher>()
            .PublishAsync(Encoding.UTF8.GetBytes(SecondIssue.Text), new PublishRequest("test", SecondIssue.Date), CancellationToken.None);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<WeeklyDbContext>>().CreateDbContextAsync();
        db.CompanyRedirects.Add(new CompanyRedirect { OldSlug = "alibaba-group", CompanySlug = "alibaba" });
        await db.SaveChangesAsync();
        return (database, site);
    }
}
