using ChinaAiWeekly.Store;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Xunit;

namespace ChinaAiWeekly.Tests.Web.Pages.Exhibits;

public sealed class IndexTests(DataSite data)
{
    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Lists_all_exhibits_newest_issue_first(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/exhibits");

        var rows = page.Rows(".t");
        rows.Should().HaveCount(13);
        rows.Select(row => row[0]).Should().Equal(Enumerable.Repeat("2025년 9월 17일", 6).Concat(Enumerable.Repeat("2025년 9월 10일", 7)));
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Narrows_by_type(Engine engine)
    {
        var page = await (await data.OpenAsync(engine)).Page("/exhibits?type=capex");

        page.Rows(".t").Should().HaveCount(2).And.OnlyContain(row => row[2] == "CAPEX");
    }
}
