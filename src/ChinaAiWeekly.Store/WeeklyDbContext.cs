using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Store.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>
/// The record (issues, revisions, companies) and what was read from it. Queries do not track. Projected tables have no
/// navigations: a view asks one question a table, all keyed by issue date, and joins in memory.
/// </summary>
public sealed class WeeklyDbContext(DbContextOptions<WeeklyDbContext> options)
    : IdentityDbContext<Account, IdentityRole, string>(options)
{
    public DbSet<Issue> Issues => Set<Issue>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<NewsOrdinal> NewsOrdinals => Set<NewsOrdinal>();
    public DbSet<Company> Companies => Set<Company>();
    public DbSet<CompanyListing> Listings => Set<CompanyListing>();
    public DbSet<CompanyAlias> Aliases => Set<CompanyAlias>();
    public DbSet<CompanyRedirect> CompanyRedirects => Set<CompanyRedirect>();
    public DbSet<ContentVersion> ContentVersions => Set<ContentVersion>();
    public DbSet<Stamp> Stamps => Set<Stamp>();

    public DbSet<PublishedIssue> PublishedIssues => Set<PublishedIssue>();
    public DbSet<SectionRow> Sections => Set<SectionRow>();
    public DbSet<NewsRow> News => Set<NewsRow>();
    public DbSet<NewsFactRow> NewsFacts => Set<NewsFactRow>();
    public DbSet<NewsCompanyRow> NewsCompanies => Set<NewsCompanyRow>();
    public DbSet<NewsLinkRow> NewsLinks => Set<NewsLinkRow>();
    public DbSet<ExhibitRow> Exhibits => Set<ExhibitRow>();
    public DbSet<ExhibitNoteRow> ExhibitNotes => Set<ExhibitNoteRow>();
    public DbSet<MarketShareTableRow> MarketShareTables => Set<MarketShareTableRow>();
    public DbSet<MarketShareRow> MarketShares => Set<MarketShareRow>();
    public DbSet<CapexSeriesRow> CapexSeries => Set<CapexSeriesRow>();
    public DbSet<CapexPointRow> CapexPoints => Set<CapexPointRow>();
    public DbSet<BenchmarkTableRow> BenchmarkTables => Set<BenchmarkTableRow>();
    public DbSet<BenchmarkScoreRow> BenchmarkScores => Set<BenchmarkScoreRow>();
    public DbSet<LaunchRow> Launches => Set<LaunchRow>();
    public DbSet<ValuationRow> Valuations => Set<ValuationRow>();
    public DbSet<ValuationMetricRow> ValuationMetrics => Set<ValuationMetricRow>();
    public DbSet<ReturnRow> Returns => Set<ReturnRow>();
    public DbSet<DirectionRow> Directions => Set<DirectionRow>();
    public DbSet<SeriesRow> Series => Set<SeriesRow>();
    public DbSet<SeriesValueRow> SeriesValues => Set<SeriesValueRow>();
    public DbSet<QuantityRow> Quantities => Set<QuantityRow>();
    public DbSet<MentionRow> Mentions => Set<MentionRow>();
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();
    public DbSet<DiagnosticRow> Diagnostics => Set<DiagnosticRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.IgnoreAny<SourceSpan>();
        configuration.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configuration.Properties<decimal>().HaveConversion<PlainDecimalConverter>();
        configuration.Properties<IReadOnlyList<int>>().HaveConversion<LineListConverter, LineListComparer>();
        configuration.Properties<IReadOnlyList<string>>().HaveConversion<NameListConverter, NameListComparer>();
        configuration.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        RecordModel.Configure(model);
        ProjectionModel.Configure(model);
        AccountsModel.Configure(model);
        EditingModel.Configure(model);
    }
}
