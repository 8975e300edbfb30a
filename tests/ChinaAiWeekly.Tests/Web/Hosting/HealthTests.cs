using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Hosting;

public sealed class HealthTests(SampleSites sites)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task It_names_the_versions_it_runs_on(Engine engine)
    {
        var site = await sites.Of(engine);
        using var report = JsonDocument.Parse(await site.Text("/healthz"));
        report.RootElement.GetProperty("runtime").GetString().Should().Be(Environment.Version.ToString());
        report.RootElement.GetProperty("database").GetProperty("version").GetString().Should().NotBeNullOrEmpty();
        (await site.Get("/readyz")).EnsureSuccessStatusCode();
    }

    [Fact]
    public void A_version_with_a_known_fault_is_told()
    {
        StoreHealth.Known(Engine.Sqlite, "3.50.2").Should().ContainSingle();
        StoreHealth.Known(Engine.Sqlite, "3.53.4").Should().BeEmpty();
        StoreHealth.Known(Engine.PostgreSql, "15.14 (Debian 15.14-1)").Should().BeEmpty();
    }
}
