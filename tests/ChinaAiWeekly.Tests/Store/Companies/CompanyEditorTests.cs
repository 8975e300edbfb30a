using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Companies;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store.Companies;

public sealed class CompanyEditorTests
{
    private static readonly CompanyDetails Details = new("알리바바", "Alibaba Group", null, "bigTech", ["9988.HK"], [], [], true);

    private static readonly CompanyChange By = new("editor@desk.example");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Redirects_a_renamed_company_and_reads_its_issues_anew(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        var rows = await RowsOfAsync(database, "alibaba");

        var outcome = await database.Get<CompanyEditor>().RenameAsync("alibaba", "alibaba-group", By, Cancellation);

        outcome.Should().BeEquivalentTo(new { Problem = CompanyProblem.None, Issues = new[] { Sample.Date } });
        (await RowsOfAsync(database, "alibaba")).Should().Be(0);
        (await RowsOfAsync(database, "alibaba-group")).Should().Be(rows).And.BeGreaterThan(10);
        (await RedirectAsync(database, "alibaba")).Should().Be("alibaba-group");

        (await database.Get<CompanyEditor>().RenameAsync("alibaba-group", "alibaba", By, Cancellation)).IsDone.Should().BeTrue("a slug can be taken back");
        (await RedirectAsync(database, "alibaba-group")).Should().Be("alibaba");
        (await RedirectAsync(database, "alibaba")).Should().BeNull();
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Merges_two_companies_with_names_listings_and_addresses(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        await database.Get<CompanyEditor>().RenameAsync("baidu", "baidu-old", By, Cancellation);
        var both = await RowsOfAsync(database, "baidu-old") + await RowsOfAsync(database, "tencent");

        var outcome = await database.Get<CompanyEditor>().MergeAsync("baidu-old", "tencent", By, Cancellation);

        outcome.Issues.Should().Equal(Sample.Date);
        (await RowsOfAsync(database, "tencent")).Should().Be(both);
        (await RedirectAsync(database, "baidu")).Should().Be("tencent", "an older address follows");
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Listings.Where(row => row.CompanySlug == "tencent").OrderBy(row => row.Position).Select(row => row.Ticker).ToListAsync(Cancellation)).Should().Equal("0700.HK", "9888.HK", "BIDU US");
        (await db.Aliases.AnyAsync(row => row.CompanySlug == "tencent" && row.Text == "바이두", Cancellation)).Should().BeTrue();
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Says_what_a_change_touches_without_making_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        var version = await database.Get<ContentVersionReader>().ReadAsync(Cancellation);

        var outcome = await database.Get<CompanyEditor>().MergeAsync("baidu", "tencent", By with { Preview = true }, Cancellation);

        outcome.Issues.Should().Equal(Sample.Date);
        (await database.Get<ContentVersionReader>().ReadAsync(Cancellation)).Should().Be(version);
        (await RedirectAsync(database, "baidu")).Should().BeNull();
        (await RowsOfAsync(database, "baidu")).Should().BePositive();
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Reads_an_issue_anew_that_a_new_alias_reaches(Engine engine)
    {
        await using var database = await TestDatabase.CreateSeededAsync(engine);
        await database.Get<CompanyEditor>().AddAsync("amap", Details with { Ko = "가오더", En = "Gaode", Tickers = [] }, By, Cancellation);

        var outcome = await database.Get<CompanyEditor>().SaveAsync("amap", Details with { Ko = "가오더", En = "Gaode", Tickers = [], Aliases = ["Websilor"] }, By, Cancellation);

        outcome.Issues.Should().Equal(Sample.Date);
        (await RowsOfAsync(database, "amap")).Should().BePositive();
    }

    [Theory]
    [InlineData("nobody", "9988.HK", "bigTech", CompanyProblem.NotFound)]
    [InlineData("alibaba", "0700.HK", "bigTech", CompanyProblem.TickerTaken)]
    [InlineData("alibaba", "many", "bigTech", CompanyProblem.MalformedTicker)]
    [InlineData("alibaba", "9988.HK", "shops", CompanyProblem.UnknownSegment)]
    public async Task Refuses_details_that_cannot_be(string slug, string ticker, string segment, CompanyProblem problem)
    {
        await using var database = await TestDatabase.CreateSeededAsync(Engine.Sqlite);

        var outcome = await database.Get<CompanyEditor>().SaveAsync(slug, Details with { Tickers = [ticker], Segment = segment }, By, Cancellation);

        outcome.Problem.Should().Be(problem);
    }

    [Theory]
    [InlineData("tencent", CompanyProblem.SlugTaken)]
    [InlineData("Ali", CompanyProblem.MalformedSlug)]
    [InlineData("ali--baba", CompanyProblem.MalformedSlug)]
    [InlineData("alibaba", CompanyProblem.SameCompany)]
    public async Task Refuses_a_slug_that_cannot_be(string slug, CompanyProblem problem)
    {
        await using var database = await TestDatabase.CreateSeededAsync(Engine.Sqlite);

        var outcome = await database.Get<CompanyEditor>().RenameAsync("alibaba", slug, By, Cancellation);

        outcome.Problem.Should().Be(problem);
    }

    private static async Task<int> RowsOfAsync(TestDatabase database, string slug)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return await db.Mentions.CountAsync(row => row.Company == slug, Cancellation) + await db.Returns.CountAsync(row => row.Company == slug, Cancellation);
    }

    private static async Task<string?> RedirectAsync(TestDatabase database, string slug)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return await db.CompanyRedirects.Where(row => row.OldSlug == slug).Select(row => row.CompanySlug).SingleOrDefaultAsync(Cancellation);
    }
}
