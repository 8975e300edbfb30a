using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Demo;
using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Web;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_keeps_its_weeks_apart_and_marks_every_page()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        await using var demo = Demo(site);

        using var client = demo.CreateClient();
        foreach (var address in (string[])["/?lang=ko", "/returns?lang=en", "/issues", "/companies/alibaba", "/no-such-page"])
        {
            var page = await (await client.GetAsync(address, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            page.Should().Contain("<b class=\"tag tag--demo\">DEMO</b>").And.Contain("<title>DEMO · ");
        }

        using var archive = JsonDocument.Parse(await client.GetStringAsync("/issues.json", TestContext.Current.CancellationToken));
        archive.RootElement.GetProperty("demo").GetBoolean().Should().BeTrue();
        archive.RootElement.GetProperty("issues").GetArrayLength().Should().Be(3);
        (await client.GetStringAsync("/issues.csv", TestContext.Current.CancellationToken)).Split("\r\n").Where(line => line.Length > 0).Should().HaveCount(4)
            .And.OnlyContain(line => line.EndsWith(",demo") || line.EndsWith(",true"));
        (await client.GetStringAsync("/capex.svg", TestContext.Current.CancellationToken)).Should().Contain(">DEMO · ");
        (await client.GetStringAsync("/news.atom", TestContext.Current.CancellationToken)).Should().Contain("<title>DEMO · ");
        demo.Services.GetRequiredService<StoreOptions>().DataPath.Should().Be(Path.Combine(database.Options.DataPath, "demo"));
        File.Exists(database.Options.DatabaseFile).Should().BeFalse("the desk's own database is not touched");
        (await demo.Services.GetRequiredService<DemoSite>().FillAsync(TestContext.Current.CancellationToken)).Should().Be(0, "the first start filled it");
    }

    [Fact]
    public void The_switch_leaves_the_argument_behind_it_alone() =>
        DemoSite.Arguments(["--demo", "--urls", "http://localhost:1"]).Should().Equal("--ChinaAiWeekly:Demo=true", "--urls", "http://localhost:1");

    [Fact]
    public async Task A_site_without_the_switch_is_not_marked()
    {
        using var site = new WeeklySite();
        (await site.Text("/")).Should().NotContain("tag--demo");
        (await site.Text("/issues.json")).Should().NotContain("\"demo\"");
        (await site.Text("/issues.csv")).Should().NotContain("demo");
        (await site.Text("/capex.svg")).Should().NotContain("DEMO");
    }

    private static WebApplicationFactory<Program> Demo(WeeklySite site) =>
        site.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("ChinaAiWeekly:SeedDirectory", Repository.PathTo("data"));
            builder.UseSetting("ChinaAiWeekly:Demo", "true");
            builder.UseSetting("ChinaAiWeekly:DemoWeeks", "3");
        });
}
