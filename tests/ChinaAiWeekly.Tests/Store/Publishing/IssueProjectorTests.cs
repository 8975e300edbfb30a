using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store.Publishing;

public sealed class IssueProjectorTests
{
    private static readonly DateOnly Week = new(2025, 9, 10);
    private static readonly DateTime Noon = new(2025, 9, 10, 3, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Writes_every_fact_with_its_place_in_the_source(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await ProjectAsync(database, 1, Full());

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Sections.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { IssueDate = Week, Position = 1, Kind = SectionKind.News, Title = "뉴스", Span = At(1) });
        (await db.News.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Ordinal = 1, Category = NewsCategory.Policy, Headline = "a", Date = new DateOnly(2025, 9, 8), Span = At(2) });
        (await db.NewsFacts.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { News = 1, Label = "l", Text = "t", Level = 0, Span = At(3) });
        (await db.NewsCompanies.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { News = 1, Company = "alibaba" });
        (await db.NewsLinks.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { News = 1, Text = "x", Address = "https://example.org/a", Span = At(4) });
        (await db.Exhibits.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Position = 1, Label = "그림 1", Title = "제목", Type = ExhibitType.Capex, Section = 1, Rows = 1, Span = At(5) });
        (await db.ExhibitNotes.OrderBy(note => note.Position).ToListAsync(Cancellation)).Select(note => (note.Exhibit, note.Kind, note.Text))
            .Should().Equal((1, ExhibitNoteKind.Commentary, "c"), (1, ExhibitNoteKind.Source, "s"));
        (await db.MarketShareTables.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Exhibit = 1, Market = "m", Period = "2025H1" });
        (await db.MarketShares.OrderBy(row => row.Position).ToListAsync(Cancellation)).Select(row => (row.Table, row.Name, row.Percent)).Should().Equal((1, "알리바바", 35.8m), (1, "기타", 64.2m));
        (await db.CapexPoints.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Series = 1, Year = 2026, Amount = 140_000_000_000m, Approximate = true, Forecast = true, Span = At(8) });
        (await db.BenchmarkScores.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Table = 1, Benchmark = "AIME25", Score = 70.3m });
        (await db.Launches.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Exhibit = 1, Company = "alibaba", Category = "모델", Period = "2025-07", Text = "e" });
        (await db.Valuations.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Name = "알리바바", FiscalYear = 2025, Forecast = true, MarketCap = 2_619_000_000_000m, Currency = "CNY", PriceToEarnings = 18.1m, PriceToBook = (decimal?)null });
        (await db.ValuationMetrics.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Valuation = 1, Name = "ROE", Value = 11.4m, Span = At(11) });
        (await db.Returns.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Name = "바이두", Horizon = "1W", Percent = -3.1m, Segment = "bigTech" });
        (await db.Directions.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Name = "리오토", Sign = '+' });
        (await db.SeriesValues.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Series = 1, Label = "2025", ColumnLabel = "대수", Value = 3.5m, Unit = "대" });
        (await db.Quantities.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Text = "3,800억 위안", Value = 380_000_000_000m, Unit = "CNY", Qualifier = Qualifier.Approximate });
        (await db.Mentions.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Company = "alibaba", Text = "알리바바" });
        (await db.Claims.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Kind = "sum", Verdict = Verdict.Holds, EvidenceLines = new[] { 3, 4 } });
        (await db.Diagnostics.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Code = "CAW999", Severity = Severity.Warning, Message = "m", KoreanMessage = "말" });
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Puts_a_new_reading_in_the_place_of_the_old_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await ProjectAsync(database, 1, Full());

        await ProjectAsync(database, 2, Empty() with { News = [Item("a", 2), Item("b", 3)] });

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.PublishedIssues.SingleAsync(Cancellation)).Revision.Should().Be(2);
        (await db.News.CountAsync(Cancellation)).Should().Be(2);
        (await db.Returns.CountAsync(Cancellation)).Should().Be(0);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Keeps_the_number_of_a_news_item_for_ever(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await ProjectAsync(database, 1, Empty() with { News = [Item("one", 10), Item("two", 20), Item("three", 30)] });

        await ProjectAsync(database, 2, Empty() with { News = [Item("new", 5), Item("three", 40), Item("two, corrected", 20)] });
        var second = await OrdinalsAsync(database);
        await ProjectAsync(database, 3, Empty() with { News = [Item("one", 10), Item("later", 20)] });
        var third = await OrdinalsAsync(database);

        second.Should().Equal(("new", 4), ("three", 3), ("two, corrected", 2));
        third.Should().Equal([("one", 1), ("later", 2)], "the second begins where the item before it began");
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Keeps_companies_that_the_catalog_lacks_for_an_editor_to_look_at(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var named = Empty() with { UnconfirmedCompanies = [new("kimi", "키미", "9999.HK", At(1)), new("kimi", "키미", null, At(2))] };

        await ProjectAsync(database, 1, named);
        await ProjectAsync(database, 2, named);

        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        (await db.Companies.SingleAsync(Cancellation)).Should().BeEquivalentTo(new { Slug = "kimi", Ko = "키미", Confirmed = false });
        (await database.Get<CatalogReader>().ReadAsync(Cancellation)).ByTicker("9999.HK")?.Slug.Should().Be("kimi");
    }

    private static async Task<IEnumerable<(string, int)>> OrdinalsAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync(Cancellation);
        return (await db.News.OrderBy(row => row.Position).ToListAsync(Cancellation)).Select(row => (row.Headline, row.Ordinal));
    }

    private static Task<bool> ProjectAsync(TestDatabase database, int number, ParsedIssue parsed) => database.Get<StoreWriter>().WriteAsync(
        async db =>
        {
            var issue = await db.Issues.AsTracking().SingleOrDefaultAsync(Cancellation) ?? db.Issues.Add(new Issue { Date = Week, FirstPublishedAt = Noon }).Entity;
            issue.Revision = number;
            var revision = new Revision { IssueDate = Week, Number = number, Bytes = [1], EncodingName = "utf-8", Sha256 = "", Author = "a", CreatedAt = Noon, PublishedAt = Noon };
            db.Revisions.Add(revision);
            await IssueProjector.ProjectAsync(db, issue, revision, new IssueReading([1], new DecodedText("", "utf-8", "", []), parsed), number - 1, Cancellation);
            return true;
        },
        Cancellation);

    private static ParsedIssue Empty() => new() { Head = new(Week, DateSource.FileName, null, "h", null, 7, ["김 하나"], "ko", 1, "") };

    private static NewsItem Item(string headline, int start) =>
        new(NewsCategory.Industry, "산업", headline, null, [], [], [], new SourceSpan(start, headline.Length, start, 1), new SourceSpan(start, 9, start, 1));

    private static ParsedIssue Full() => Empty() with
    {
        Sections = [new(SectionKind.News, "뉴스", At(1))],
        News = [new(NewsCategory.Policy, "정책", "a", new DateOnly(2025, 9, 8), ["alibaba"], [new("l", "t", 0, At(3))], [new("x", new Uri("https://example.org/a"), At(4))], At(2), At(2))],
        Exhibits = [new(1, "그림 1", "제목", ExhibitType.Capex, 0, 1, [new("평가", "c", At(6))], new("자료", "s", At(7)), At(5), At(5))],
        MarketShares = [new(1, "m", "2025H1", [new("알리바바", "alibaba", 35.8m, At(6)), new("기타", null, 64.2m, At(7))], At(6))],
        Capex = [new(1, "alibaba", "알리바바", "CNY", [new(2026, 140_000_000_000m, true, true, At(8))], At(8))],
        Benchmarks = [new(1, "Qwen", "alibaba", [new("AIME25", 70.3m, At(9))], At(9))],
        Launches = [new(1, "alibaba", "모델", "2025-07", "e", At(10))],
        Valuations = [new(1, "알리바바", "alibaba", "9988.HK", 2025, true, 2_619_000_000_000m, "CNY", 18.1m, null, 2.4m, new Dictionary<string, decimal> { ["ROE"] = 11.4m }, At(11))],
        Returns = [new(1, "바이두", "baidu", "1W", -3.1m, "bigTech", null, At(12))],
        Directions = [new("리오토", "li-auto", '+', At(13))],
        Series = [new(1, "s", [new("2025", "대수", 3.5m, "대", false, false, null, At(14))], At(14))],
        Quantities = [new("3,800억 위안", 380_000_000_000m, null, "CNY", Qualifier.Approximate, At(15))],
        Mentions = [new("alibaba", "알리바바", At(16))],
        Claims = [new("sum", Verdict.Holds, "t", null, [3, 4], At(17))],
        Diagnostics = [new("CAW999", Severity.Warning, new("m", "말"), At(18))],
    };

    private static SourceSpan At(int line) => new(line * 10, 5, line, 3);
}
