using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ChinaAiWeekly.Store.Schema.Migrations.Column;

namespace ChinaAiWeekly.Store.Schema.Migrations;

/// <summary>Issues, revisions and companies.</summary>
[DbContext(typeof(WeeklyDbContext))]
[Migration("0001_Record")]
internal sealed class M0001Record : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.Operations.AddRange(
        [
            Table("Issues", ["Date"], Date("Date"), Int("Revision"), Text("State"), Text("UnpublishedReason?"), Instant("FirstPublishedAt"), Instant("ChangedAt")),
            Table("Revisions", ["IssueDate", "Number"], Date("IssueDate").To("Issues", "Date"), Int("Number"), Bytes("Bytes"), Text("EncodingName"), Text("Sha256"), Text("FileName?"), Text("Note?"), Text("Author"), Instant("CreatedAt"), Instant("PublishedAt"), Int("ParserVersion")),
            Table("NewsOrdinals", ["IssueDate", "Ordinal"], Date("IssueDate").To("Issues", "Date"), Int("Ordinal"), Text("Headline"), Int("Start"), Int("LastRevision")),

            Table("Companies", ["Slug"], Text("Slug"), Text("Ko"), Text("En"), Text("Zh?"), Text("Segment"), Int("Position"), Bool("Confirmed")),
            Table("Aliases", ["CompanySlug", "Text"], Text("CompanySlug").To("Companies", "Slug"), Text("Text"), Bool("Ambiguous"), Int("Position")),
            Table("Listings", ["Ticker"], Text("Ticker"), Text("CompanySlug").To("Companies", "Slug"), Int("Position")),
            Index("Listings", unique: false, "CompanySlug"),
            Table("CompanyRedirects", ["OldSlug"], Text("OldSlug"), Text("CompanySlug").To("Companies", "Slug")),
            Index("CompanyRedirects", unique: false, "CompanySlug"),

            Table("ContentVersions", ["Id"], Int("Id"), Long("Value"), Long("Catalog")),
            Table("Stamps", ["Name"], Text("Name"), Text("Value")),
        ]);
        migration.InsertData("ContentVersions", ["Id", "Value", "Catalog"], ["integer", "bigint", "bigint"], [1, 1L, 1L]);
    }
}
