using System.Net;
using System.Text.Json;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Issues;

public sealed class ExhibitTests(DataSite data)
{
    [Theory]
    [InlineData(1, "launches", 15)]
    [InlineData(2, "benchmark", 5)]
    [InlineData(3, "marketShare", 6)]
    [InlineData(4, "capex", 5)]
    [InlineData(5, "valuation", 5)]
    [InlineData(6, "return", 21)]
    public async Task Answers_for_every_type_as_page_picture_and_rows(int number, string type, int rows)
    {
        var site = await data.OpenAsync(Engine.Sqlite);
        var address = $"/issues/2025-09-10/exhibits/{number}";

        var page = await site.Page(address);
        var json = JsonDocument.Parse(await site.Text(address + ".json")).RootElement;

        page.QuerySelectorAll("svg.chart").Should().NotBeEmpty();
        json.GetProperty("type").GetString().Should().Be(type);
        (await site.Text(address + ".csv")).Trim().Split("\r\n").Should().HaveCount(rows + 1);
        (await site.Text(address + ".svg")).Should().StartWith("<svg");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Shows_text_as_written_where_there_is_nothing_to_draw(Engine engine)
    {
        var site = await data.OpenAsync(engine);

        var page = await site.Page("/issues/2025-09-10/exhibits/7");
        using var picture = await site.Get("/issues/2025-09-10/exhibits/7.svg");

        page.QuerySelectorAll(".lines li a").Select(link => link.GetAttribute("href")).Should().Contain("/issues/2025-09-10/source#L184");
        picture.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Draws_a_series_of_any_kind_by_its_shape(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/issues/2025-09-17/exhibits/4");

        page.Rows("figure .t").Should().BeEquivalentTo(new[] { new[] { "위라이드", "1,200", "22행" }, ["포니 AI", "270", "23행"] });
        page.QuerySelectorAll("svg.chart").Should().ContainSingle();
    }

    [Theory]
    [InlineData("/issues/2025-09-10/exhibits/99")]
    [InlineData("/issues/2024-01-01/exhibits/1")]
    public async Task Answers_404_where_there_is_no_such_exhibit(string address)
    {
        using var answer = await (await data.OpenAsync(Engine.Sqlite)).Get(address);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
