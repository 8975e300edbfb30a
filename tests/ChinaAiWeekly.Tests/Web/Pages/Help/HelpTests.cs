using System.Net;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Pages.Help;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Help;

/// <summary>The docs as help, in the language of the interface.</summary>
public sealed class HelpTests(SampleSites sites) : IClassFixture<SampleSites>
{
    [Theory]
    [InlineData("/help/format")]
    [InlineData("/help/format/numbers")]
    [InlineData("/help/diagnostics/CAW050")]
    public async Task Speaks_the_language_of_the_interface(string address)
    {
        var site = await sites.Of(Engine.Sqlite);
        var korean = await site.Page(address + "?lang=ko");
        var english = await site.Page(address + "?lang=en");

        korean.QuerySelector(".prose p")?.TextContent.Should().MatchRegex("[가-힣]{2}");
        english.QuerySelector(".prose p")?.TextContent.Should().NotMatchRegex("[가-힣]{2}");
        korean.QuerySelectorAll("main [lang]").Should().BeEmpty("all of it is in the page's language");
        english.QuerySelectorAll("main [lang]").Should().BeEmpty();
    }

    [Fact]
    public void Holds_the_same_chapters_in_both_languages()
    {
        var help = new HelpText();
        var korean = help.In(Language.Korean);
        korean.Chapters.Should().HaveCountGreaterThan(15);
        korean.Chapters.Select(chapter => chapter.Name).Should().Equal(help.In(Language.English).Chapters.Select(chapter => chapter.Name));
        korean.Diagnostics.Keys.Should().BeEquivalentTo(help.In(Language.English).Diagnostics.Keys);
    }

    [Fact]
    public async Task Leads_from_chapter_to_chapter()
    {
        var site = await sites.Of(Engine.Sqlite);
        var chapters = (await site.Page("/help/format")).QuerySelectorAll(".chapters a").Select(link => link.GetAttribute("href")).ToList();

        List<string?> walked = [chapters[0]];
        while (walked.Count <= chapters.Count && (await site.Page(walked[^1] ?? "")).QuerySelector("a[rel=next]") is { } next) walked.Add(next.GetAttribute("href"));

        walked.Should().Equal(chapters);
        (await site.Page(chapters[1] ?? "")).QuerySelector("a[rel=prev]")?.GetAttribute("href").Should().Be(chapters[0]);
        (await site.Page(chapters[0] ?? "")).QuerySelector("a[rel=prev]").Should().BeNull();
    }

    [Fact]
    public async Task Links_of_the_docs_lead_to_pages_of_the_site()
    {
        var site = await sites.Of(Engine.Sqlite);
        (await site.Page("/help/format")).QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href"))
            .Should().Contain("/help/format/tickers").And.OnlyContain(address => address != null && address.StartsWith("/help/format/", StringComparison.Ordinal));
        (await site.Page("/help/format/companies")).QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")).Should().Contain("/help/diagnostics/CAW090");
    }

    [Theory]
    [InlineData("/help/format/README")]
    [InlineData("/help/format/nothing")]
    public async Task Knows_no_other_chapter(string address) => (await (await sites.Of(Engine.Sqlite)).Get(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Search_engines_are_told_of_every_chapter() =>
        (await (await sites.Of(Engine.Sqlite)).Text("/sitemap.xml")).Should().Contain("/help/format/encodings<").And.Contain("/help/format<");
}
