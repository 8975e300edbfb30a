using System.Text.RegularExpressions;
using ChinaAiWeekly.Tests.Support;
using ChinaAiWeekly.Web.Twins;
using FluentAssertions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ChinaAiWeekly.Tests.Docs;

/// <summary>docs/pages.md and the site name the same addresses.</summary>
public sealed partial class PagesTests
{
    private static readonly IReadOnlyList<string[]> Rows =
        [.. Repository.Read("docs", "pages.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Every_address_of_the_site_stands_in_the_docs_and_the_other_way_round()
    {
        using var site = new WeeklySite();
        var answered = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => Fingerprint().Replace("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), ".$1"))
            .Distinct();
        var told = Rows.SelectMany(row => Code().Matches(row[0]).Select(match => match.Groups[1].Value)
            .SelectMany(address => Forms(row).Select(form => (address == "/" && form != "" ? "/index" : address) + form)));
        answered.Should().BeEquivalentTo(told);
    }

    [Fact]
    public void Every_query_key_of_a_page_stands_in_its_row()
    {
        foreach (var page in PublicPages.All)
        {
            var row = Rows.Single(row => row.Length == 4 && row[0] == $"`{page.Address}`");
            Code().Matches(row[2]).Select(match => match.Groups[1].Value).Should().Equal(page.Query, page.Address);
        }
    }

    [Fact]
    public void Pages_stand_in_the_order_of_the_list() =>
        Rows.Where(row => row.Length == 4).Select(row => row[0]).Should().Equal(PublicPages.All.Select(page => $"`{page.Address}`"));

    private static IEnumerable<string> Forms(string[] row) =>
        row.Length == 4 ? Code().Matches(row[1]).Select(match => match.Groups[1].Value).Prepend("") : [""];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:\.[a-z0-9]{10})?\.(css|js|svg|png)(?:\.gz|\.br)?$")]
    private static partial Regex Fingerprint();
}
