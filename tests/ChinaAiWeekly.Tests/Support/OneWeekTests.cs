using ChinaAiWeekly.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>Tests of a site whose latest issue is one week of their own, above the sample.</summary>
public abstract class OneWeekTests(byte[] issue, DateOnly date) : IAsyncLifetime
{
    private readonly TestDatabase database = TestDatabase.CreateEmpty(Engine.Sqlite);
    private WeeklySite? opened;

    private protected WeeklySite Site => opened ?? throw new InvalidOperationException("Not started");

    public async ValueTask InitializeAsync()
    {
        opened = new WeeklySite(database, sample: true);
        await Site.Services.GetRequiredService<IssuePublisher>().PublishAsync(issue, new PublishRequest("test", date), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
