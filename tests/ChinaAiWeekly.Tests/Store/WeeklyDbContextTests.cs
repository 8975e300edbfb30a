using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Tests.Support;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ChinaAiWeekly.Tests.Store;

public sealed class WeeklyDbContextTests
{
    private static readonly DateOnly Week = new(2025, 9, 10);
    private static readonly DateTime Noon = new(2025, 9, 10, 3, 0, 0, DateTimeKind.Utc);

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Orders_decimals_as_numbers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        decimal[] values = [9.5m, 100m, -3m, 0.25m, -20m, 380_000_000_000m];
        AddIssue(db);
        db.Returns.AddRange(values.Select((value, index) => new ReturnRow
        {
            IssueDate = Week,
            Position = index + 1,
            Name = "n",
            Horizon = "1W",
            Percent = value,
        }));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var ordered = await db.Returns.OrderByDescending(row => row.Percent).Select(row => row.Percent).ToListAsync(TestContext.Current.CancellationToken);
        var above = await db.Returns.Where(row => row.Percent > 9m).CountAsync(TestContext.Current.CancellationToken);

        ordered.Should().Equal(values.OrderDescending());
        above.Should().Be(3);
    }

    [Theory, MemberData(nameof(TestDatabase.Engines), MemberType = typeof(TestDatabase))]
    public async Task Gives_values_back_as_they_were(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var db = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            AddIssue(db);
            db.CapexPoints.Add(new CapexPointRow { IssueDate = Week, Position = 1, Series = 1, Year = 2025, Amount = 140.00m });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var reader = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var issue = await reader.PublishedIssues.SingleAsync(TestContext.Current.CancellationToken);
        var point = await reader.CapexPoints.SingleAsync(TestContext.Current.CancellationToken);

        issue.PublishedAt.Should().Be(Noon).And.BeIn(DateTimeKind.Utc);
        issue.UnusedLines.Should().Equal(3, 17);
        issue.Authors.Should().Equal("김 하나", "Li Wei");
        point.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be("140");
    }

    private static void AddIssue(WeeklyDbContext db)
    {
        db.Issues.Add(new Issue { Date = Week, Revision = 1, FirstPublishedAt = Noon, ChangedAt = Noon });
        db.PublishedIssues.Add(new PublishedIssue
        {
            IssueDate = Week,
            Revision = 1,
            FirstPublishedAt = Noon,
            PublishedAt = Noon,
            Headline = "h",
            Sha256 = "",
            Authors = ["김 하나", "Li Wei"],
            UnusedLines = [3, 17],
        });
    }
}
