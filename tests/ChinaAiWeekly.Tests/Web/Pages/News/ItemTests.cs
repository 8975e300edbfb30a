using System.Net;
using System.Text;
using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.News;

public sealed class ItemTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task An_item_keeps_its_address_when_another_is_dropped_and_the_dropped_one_says_so(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        var before = await Items(site);
        var (headline, ordinal) = before.ElementAt(4);
        var lines = Sample.Text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.Contains(headline, StringComparison.Ordinal));
        lines.RemoveRange(at, lines.FindIndex(at, string.IsNullOrWhiteSpace) - at);
        await database.Get<IssuePublisher>().PublishAsync(
            Encoding.UTF8.GetBytes(string.Join('\n', lines)), new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        var after = await Items(site);
        after.Should().BeEquivalentTo(before.Where(item => item.Key != headline));
        (await site.Get($"/news/2025-09-10/{ordinal}")).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await site.Text($"/news/2025-09-10/{ordinal}?lang=en")).Should().Contain("dropped in revision 2");
    }

    [Fact]
    public async Task Whatever_an_issue_says_stays_text()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var site = new WeeklySite(database);
        const string Text = """
            ## 특집 <script>alert(1)</script>

            -   **<img src=x onerror=alert(1)>**: [눌러](javascript:alert(1)) [자료](data:text/html,x) [본](https://example.com/?a=1&b="2") 100억 위안

            ## 주간 뉴스

            ### 산업 <b>

            **<svg onload=alert(1)>소식** "quoted" & more
            -   **=HYPERLINK("x")**: 9월 8일 <iframe src="//evil"></iframe> 50억 달러
            """;
        var outcome = await database.Get<IssuePublisher>().PublishAsync(Encoding.UTF8.GetBytes(Text), new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        outcome.Status.Should().Be(PublishStatus.Published);
        foreach (var address in new[] { "/", "/issues", "/issues/2025-09-10", "/issues/2025-09-10/source", "/news", "/news/2025-09-10/1" })
        {
            var page = await site.Page(address);
            page.QuerySelectorAll("main script, main iframe, main img, main [onload], main [onerror], a[href^='javascript'], a[href^='data']")
                .Select(element => element.OuterHtml).Should().BeEmpty(address);
        }
    }

    private static async Task<Dictionary<string, int>> Items(WeeklySite site)
    {
        using var json = JsonDocument.Parse(await site.Text("/news.json"));
        return json.RootElement.GetProperty("items").EnumerateArray()
            .ToDictionary(item => item.GetProperty("headline").GetString() ?? "", item => item.GetProperty("ordinal").GetInt32());
    }
}
