using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChinaAiWeekly.Store.Schema;

/// <summary>
/// Every projected table has the key (issue date, position) and one reference, to the published issue: deleting that
/// deletes all that was read from the issue. Tables with a company are indexed by it.
/// </summary>
internal static class ProjectionModel
{
    /// <summary>The projected tables besides the published issues.</summary>
    public static IReadOnlyList<Type> Rows { get; } =
    [
        typeof(SectionRow), typeof(NewsRow), typeof(NewsFactRow), typeof(NewsCompanyRow), typeof(NewsLinkRow),
        typeof(ExhibitRow), typeof(ExhibitNoteRow), typeof(MarketShareTableRow), typeof(MarketShareRow),
        typeof(CapexSeriesRow), typeof(CapexPointRow), typeof(BenchmarkTableRow), typeof(BenchmarkScoreRow),
        typeof(LaunchRow), typeof(ValuationRow), typeof(ValuationMetricRow), typeof(ReturnRow), typeof(DirectionRow),
        typeof(SeriesRow), typeof(SeriesValueRow), typeof(QuantityRow), typeof(MentionRow), typeof(ClaimRow),
        typeof(DiagnosticRow),
    ];

    public static void Configure(ModelBuilder model)
    {
        model.Entity<PublishedIssue>(issue =>
        {
            issue.HasKey(i => i.IssueDate);
            issue.HasOne<Issue>().WithOne().HasForeignKey<PublishedIssue>(i => i.IssueDate).OnDelete(DeleteBehavior.Restrict);
        });

        foreach (var type in Rows)
        {
            var row = model.Entity(type);
            row.HasKey(nameof(ProjectedRow.IssueDate), nameof(ProjectedRow.Position));
            row.Property(nameof(ProjectedRow.Position)).ValueGeneratedNever();
            row.HasOne(typeof(PublishedIssue)).WithMany().HasForeignKey(nameof(ProjectedRow.IssueDate)).OnDelete(DeleteBehavior.Cascade);
            if (type.GetProperty("Company") is not null) row.HasIndex("Company", nameof(ProjectedRow.IssueDate));
        }

        model.Entity<NewsRow>().HasIndex(news => new { news.IssueDate, news.Ordinal }).IsUnique();
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetKeys()).SelectMany(key => key.Properties))
        {
            property.ValueGenerated = ValueGenerated.Never;
        }
    }
}
