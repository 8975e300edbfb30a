using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Twins;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web;

/// <summary>What holds for every public page, on both engines: the list of pages is the list of cases.</summary>
public sealed partial class PublicPagesTests(SampleSites sites)
{
    private static readonly IReadOnlyList<string> Addresses = [.. PublicPages.All.Select(page => Concrete(page.Address))];

    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Every_page_answers_in_every_form_it_lists(Engine engine)
    {
        var site = await sites.Of(engine);
        foreach (var page in PublicPages.All)
        {
            foreach (var ending in page.Twins.Prepend(Ending.Html))
            {
                var address = Concrete(page.AddressOf(ending));
                var answer = await site.Get(address);
                answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
                answer.Headers.ETag.Should().NotBeNull(address);
                answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy", address);
                var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                body.Should().NotBeEmpty(address).And.NotMatchRegex("&#x[A-D][0-9A-F]{3};", $"{address} writes letters as themselves");
                if (ending == Ending.Json) JsonDocument.Parse(body).Dispose();
                if (ending is Ending.Svg or Ending.Atom) XDocument.Parse(body);
            }
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Every_number_opens_a_line_of_the_source(Engine engine)
    {
        var site = await sites.Of(engine);
        var lines = (await site.Page("/issues/2025-09-10/source")).QuerySelectorAll(".ln").Select(line => "#" + line.Id).ToHashSet();
        lines.Should().HaveCount(184);
        var numbers = 0;
        foreach (var address in Addresses)
        {
            foreach (var number in new HtmlParser().ParseDocument(await site.Text(address)).QuerySelectorAll("a.n"))
            {
                numbers++;
                var href = number.GetAttribute("href") ?? "";
                href.Should().StartWith("/issues/2025-09-10/source#L", address);
                lines.Should().Contain(href[href.IndexOf('#', StringComparison.Ordinal)..], $"{address}: {number.TextContent}");
                number.GetAttribute("aria-description").Should().NotBeNullOrEmpty($"{address}: {number.TextContent}");
            }
        }

        numbers.Should().BeGreaterThan(300);
    }

    /// <summary>Three addresses with the same keys stand for all values: lists sort and narrow in hundreds of ways.</summary>
    [Fact]
    public async Task No_link_inside_the_site_is_dead()
    {
        var site = await sites.Of(Engine.Sqlite);
        var seen = new HashSet<string>();
        var forms = new Dictionary<string, int>();
        var waiting = new Queue<string>(Addresses);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address) || (address.Contains('?', StringComparison.Ordinal) && !IsNew(Value().Replace(address, "=")))) continue;
            var answer = await site.Get(address);
            ((int)answer.StatusCode).Should().BeLessThan(400, address);
            if (seen.Count > 150 || answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (var link in page.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/']"))
            {
                waiting.Enqueue((link.GetAttribute("href") ?? link.GetAttribute("src") ?? "/").Split('#')[0]);
            }
        }

        seen.Should().HaveCountGreaterThan(60);

        bool IsNew(string form) => (forms[form] = forms.GetValueOrDefault(form) + 1) <= 3;
    }

    [Fact]
    public async Task No_page_has_two_elements_of_one_id_or_a_style_or_script_of_its_own()
    {
        var site = await sites.Of(Engine.Sqlite);
        foreach (var address in Addresses)
        {
            var page = new HtmlParser().ParseDocument(await site.Text(address));
            page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key)
                .Should().BeEmpty(address);
            page.QuerySelectorAll("[style], style, script:not([src])").Select(element => element.OuterHtml).Should().BeEmpty(address);
        }
    }

    [Fact]
    public async Task Every_page_speaks_both_languages()
    {
        var site = await sites.Of(Engine.Sqlite);
        foreach (var address in Addresses.Where(address => !address.Contains(".md", StringComparison.Ordinal) && !address.Contains(".xml", StringComparison.Ordinal)))
        {
            foreach (var language in new[] { "ko", "en" })
            {
                var page = await site.Page($"{address}?lang={language}");
                page.DocumentElement.GetAttribute("lang").Should().Be(language);
                MissingKey().Matches(page.Body?.TextContent ?? "").Select(match => match.Value).Should().BeEmpty($"{address} in {language}");
            }
        }
    }

    /// <summary>An address of the sample for a pattern.</summary>
    private static string Concrete(string pattern) => pattern
        .Replace("{date:date}", "2025-09-10", StringComparison.Ordinal)
        .Replace("{ordinal:int}", "3", StringComparison.Ordinal)
        .Replace("{number:int}", "3", StringComparison.Ordinal)
        .Replace("{revision:int}", "1", StringComparison.Ordinal)
        .Replace("{slug}", "alibaba", StringComparison.Ordinal)
        .Replace("{chapter}", "numbers", StringComparison.Ordinal)
        .Replace("{code}", "CAW090", StringComparison.Ordinal);

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();

    [GeneratedRegex(@"\b(Shell|Home|Issues|News|Source|Errors|Help|Figures|Tables|Returns|Valuations|Companies|Exhibits|Launches|Capex)\.[A-Z]\w+")]
    private static partial Regex MissingKey();
}
