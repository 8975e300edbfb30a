using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using static ChinaAiWeekly.Store.Schema.Migrations.Column;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>What is read from published issues.</summary>
[DbContext(typeof(WeeklyDbContext))]
[Migration("0002_Projections")]
internal sealed class M0002Projections : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.Operations.Add(
            Table("PublishedIssues", ["IssueDate"], Date("IssueDate").To("Issues", "Date"), Int("Revision"), Int("ParserVersion"), Instant("FirstPublishedAt"), Instant("PublishedAt"), Text("Headline"), Text("Title?"), Int("Number?"), Text("Authors"), Text("Language?"), Text("DateSource?"), Int("DateLine?"), Text("Sha256"), Int("Lines"), Int("Numbers"), Int("Structured"), Text("UnusedLines")));
        migration.Operations.AddRange(Prose());
        migration.Operations.AddRange(Exhibits());
        migration.Operations.Add(Index("News", unique: true, "IssueDate", "Ordinal"));
        foreach (var table in migration.Operations.OfType<CreateTableOperation>().ToList())
        {
            if (table.Columns.Any(column => column.Name == "Company")) migration.Operations.Add(Index(table.Name, unique: false, "Company", "IssueDate"));
        }
    }

    private static IEnumerable<CreateTableOperation> Prose() =>
    [
        Projected("Sections", Text("Kind"), Text("Title")),
        Projected("News", Int("Ordinal"), Text("Category"), Text("CategoryTitle"), Text("Headline"), Date("Date?")),
        Projected("NewsFacts", Int("News"), Text("Label?"), Text("Text"), Int("Level")),
        Projected("NewsCompanies", Int("News"), Text("Company")),
        Projected("NewsLinks", Int("News"), Text("Text"), Text("Address")),
        Projected("Quantities", Text("Text"), Decimal("Value"), Decimal("Upper?"), Text("Unit?"), Text("Qualifier?")),
        Projected("Mentions", Text("Company"), Text("Text")),
        Projected("Claims", Text("Kind"), Text("Verdict"), Text("Text"), Text("Computed?"), Text("EvidenceLines")),
        Projected("Diagnostics", Text("Code"), Text("Severity"), Text("Message")),
    ];

    private static IEnumerable<CreateTableOperation> Exhibits() =>
    [
        Projected("Exhibits", Text("Label?"), Text("Title"), Text("Type"), Int("Section?"), Int("Rows")),
        Projected("ExhibitNotes", Int("Exhibit"), Text("Kind"), Text("Label"), Text("Text")),
        Projected("MarketShareTables", Int("Exhibit"), Text("Market"), Text("Period?")),
        Projected("MarketShares", Int("Table"), Text("Name"), Text("Company?"), Decimal("Percent")),
        Projected("CapexSeries", Int("Exhibit"), Text("Company?"), Text("Name?"), Text("Currency")),
        Projected("CapexPoints", Int("Series"), Int("Year"), Decimal("Amount"), Bool("Approximate"), Bool("Forecast")),
        Projected("BenchmarkTables", Int("Exhibit"), Text("Model"), Text("Company?")),
        Projected("BenchmarkScores", Int("Table"), Text("Benchmark"), Decimal("Score")),
        Projected("Launches", Int("Exhibit"), Text("Company?"), Text("Category"), Text("Period?"), Text("Text")),
        Projected("Valuations", Int("Exhibit"), Text("Name"), Text("Company?"), Text("Ticker?"), Int("FiscalYear?"), Bool("Forecast"), Decimal("MarketCap?"), Text("Currency?"), Decimal("PriceToEarnings?"), Decimal("PriceToBook?"), Decimal("PriceToSales?")),
        Projected("ValuationMetrics", Int("Valuation"), Text("Name"), Decimal("Value")),
        Projected("Returns", Int("Exhibit"), Text("Name"), Text("Company?"), Text("Horizon"), Decimal("Percent"), Text("Segment?"), Text("Note?")),
        Projected("Directions", Text("Name"), Text("Company?"), Char("Sign")),
        Projected("Series", Int("Exhibit"), Text("Title")),
        Projected("SeriesValues", Int("Series"), Text("Label"), Text("ColumnLabel?"), Decimal("Value"), Text("Unit?"), Bool("Approximate"), Bool("Forecast"), Text("Company?")),
    ];

    private static CreateTableOperation Projected(string name, params Column[] columns) => Table(
        name,
        ["IssueDate", "Position"],
        [
            Date("IssueDate").To("PublishedIssues", "IssueDate", deletedWithIt: true),
            Int("Position"), Int("Start"), Int("Length"), Int("Line"), Int("Column"),
            .. columns,
        ]);
}
