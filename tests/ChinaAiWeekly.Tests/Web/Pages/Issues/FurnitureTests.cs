using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Issues;

/// <summary>What every research page has, whatever the week.</summary>
public sealed class FurnitureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_names_its_feed_its_icon_and_its_picture_and_each_is_there()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var site = new WeeklySite(database, sample: true);
        var page = await site.Page("/issues/2025-09-10");
        using var client = site.NewClient();

        var picture = new Uri(page.QuerySelector("meta[property='og:image']")?.GetAttribute("content") ?? "").AbsolutePath;
        foreach (var (address, type) in new[] { (picture, "image/png"), (page.QuerySelector("link[rel=icon]")?.GetAttribute("href"), "image/svg+xml"), (page.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"), "application/atom+xml") })
        {
            var answer = await client.GetAsync(address, Cancellation);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType?.MediaType.Should().Be(type);
        }
    }

    [Fact]
    public async Task The_disclosures_of_the_setting_stand_on_every_issue_page()
    {
        await using var database = TestDatabase.CreateEmpty(Engine.Sqlite);
        await using var open = new WeeklySite(database, sample: true);
        await using var site = open.WithWebHostBuilder(builder => builder.UseSetting("ChinaAiWeekly:Disclosures", "당사는 언급 종목을 보유하지 않습니다."));
        using var client = site.CreateClient();

        foreach (var address in (string[])["/", "/issues/2025-09-10", "/issues/2025-09-10/source", "/issues/2025-09-10/exhibits/1", "/news/2025-09-10/1"])
            (await client.GetStringAsync(address, Cancellation)).Should().Contain("당사는 언급 종목을 보유하지 않습니다.", address);
    }
}
