using System.IO.Compression;
using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Caching;

public sealed class PageCacheTests(SampleSites sites)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task A_browser_that_holds_the_answer_is_told_so(Engine engine)
    {
        var site = await sites.Of(engine);
        var first = await site.Get("/");
        var tag = first.Headers.ETag?.ToString() ?? "";
        var second = await site.Get("/", ("If-None-Match", tag));
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await site.Get("/?lang=en", ("If-None-Match", tag))).StatusCode.Should().Be(HttpStatusCode.OK, "it is another language");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task What_is_published_is_seen_by_the_next_request(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var site = new WeeklySite(database, sample: true);
        var before = await site.Get("/returns");
        var changed = System.Text.Encoding.UTF8.GetBytes(Sample.Text.Replace("+16.1%", "+15.3%", StringComparison.Ordinal));
        var outcome = await database.Get<IssuePublisher>().PublishAsync(changed, new PublishRequest("test", Sample.Date), TestContext.Current.CancellationToken);
        outcome.Status.Should().Be(PublishStatus.Published);
        var after = await site.Get("/returns", ("If-None-Match", before.Headers.ETag?.ToString() ?? ""));
        after.StatusCode.Should().Be(HttpStatusCode.OK);
        (await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("15.3%").And.Contain("16.1%에서 정정");
    }

    [Fact]
    public async Task Languages_are_kept_apart()
    {
        var site = await sites.Of(Engine.Sqlite);
        for (var round = 0; round < 2; round++)
        {
            (await site.Text("/issues", ("Accept-Language", "en"))).Should().Contain("<html lang=\"en\">");
            (await site.Text("/issues", ("Accept-Language", "ko"))).Should().Contain("<html lang=\"ko\">");
            (await site.Text("/issues", ("Cookie", "lang=en"))).Should().Contain("<html lang=\"en\">");
        }
    }

    [Fact]
    public async Task A_query_key_that_the_page_does_not_know_changes_nothing()
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Text("/news?x=<script>&category=funding")).Should().Be(await site.Text("/news?category=funding"));
        (await site.Text("/news?category=funding")).Should().NotBe(await site.Text("/news"));
    }

    [Fact]
    public async Task The_first_answer_and_the_kept_one_are_the_same_compressed_or_not()
    {
        var site = await sites.Of(Engine.Sqlite);
        var plain = await site.Text("/capex");
        for (var round = 0; round < 2; round++)
        {
            var answer = await site.Get("/capex", ("Accept-Encoding", "gzip, deflate, br"));
            answer.Content.Headers.ContentEncoding.Should().Equal("br");
            await using var body = new BrotliStream(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
            (await new StreamReader(body).ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be(plain);
        }
    }

    [Fact]
    public async Task Errors_are_not_kept()
    {
        var site = await sites.Of(Engine.Sqlite);
        var answer = await site.Get("/issues/2031-01-01");
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Headers.ETag.Should().BeNull();
        answer.Headers.CacheControl?.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task Home_and_all_it_needs_weigh_at_most_25_KB_in_four_requests()
    {
        var site = await sites.Of(Engine.Sqlite);
        var page = await site.Page("/");
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src") ?? "").ToList();
        files.Should().HaveCount(3);
        var size = (await (await site.Get("/", ("Accept-Encoding", "br"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        foreach (var file in files) size += (await (await site.Get(file, ("Accept-Encoding", "gzip"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        size.Should().BeLessThan(25 * 1024);
        new FileInfo(Repository.PathTo("src", "ChinaAiWeekly.Web", "wwwroot", "style.css")).Length.Should().BeLessThan(32 * 1024);
        Directory.GetFiles(Repository.PathTo("src", "ChinaAiWeekly.Web", "wwwroot"), "*.js").Sum(file => new FileInfo(file).Length).Should().BeLessThan(10 * 1024);
    }
}
