using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>
/// The published issues that read otherwise after a change of some companies: those that name one of them before the
/// change or after it, no others.
/// </summary>
internal sealed class TouchedIssues(WeeklyDbContext db, IReadOnlyList<string> slugs, CancellationToken cancellation)
{
    /// <summary>Issues whose rows name one of the companies now.</summary>
    public async Task<IReadOnlySet<DateOnly>> NamingAsync()
    {
        HashSet<DateOnly> dates = [];
        foreach (var rows in Rows())
        {
            dates.UnionWith(await rows.Where(row => slugs.Contains(EF.Property<string>(row, "Company"))).Select(row => row.IssueDate).Distinct().ToListAsync(cancellation));
        }

        return dates;
    }

    /// <summary>Reads the issues that name one of the companies with the catalog as it is now, and those in <paramref name="before"/>.</summary>
    public async Task<IReadOnlyList<DateOnly>> ReadAgainAsync(IReadOnlySet<DateOnly> before)
    {
        await UnconfirmedCompanies.RaiseCatalogAsync(db, cancellation);
        await IssueProjector.RaiseAsync(db, cancellation);
        var catalog = await CatalogReader.LoadAsync(db, cancellation);
        List<DateOnly> again = [];
        foreach (var date in await FindAsync(before, catalog))
        {
            if (await IssueProjector.ProjectAgainAsync(db, date, catalog, cancellation)) again.Add(date);
        }

        return again;
    }

    /// <summary>The issues in <paramref name="before"/> and those that name one of the companies by <paramref name="catalog"/>, oldest first.</summary>
    public async Task<IReadOnlyList<DateOnly>> FindAsync(IReadOnlySet<DateOnly> before, CompanyCatalog catalog)
    {
        var names = new CompanyWords(catalog.Companies.Where(company => slugs.Contains(company.Slug)));
        List<DateOnly> found = [];
        foreach (var date in await db.PublishedIssues.Select(row => row.IssueDate).OrderBy(date => date).ToListAsync(cancellation))
        {
            if (before.Contains(date) || await NamesAsync(date, names, catalog)) found.Add(date);
        }

        return found;
    }

    private async Task<bool> NamesAsync(DateOnly date, CompanyWords names, CompanyCatalog catalog)
    {
        var revision = await db.Revisions.SingleAsync(row => row.IssueDate == date && db.PublishedIssues.Any(issue => issue.IssueDate == date && issue.Revision == row.Number), cancellation);
        return names.MayStandIn(ReportText.Decode(revision.Bytes, ReportLimits.Default).Text) && Named(IssueReading.Of(revision, catalog).Issue).Any(slugs.Contains);
    }

    private static IEnumerable<string> Named(ParsedIssue issue) => issue.Mentions.Select(mention => mention.Company)
        .Concat(issue.News.SelectMany(item => item.Companies))
        .Concat(issue.MarketShares.SelectMany(table => table.Rows).Select(row => row.Company).OfType<string>())
        .Concat(issue.Capex.Select(series => series.Company).OfType<string>())
        .Concat(issue.Benchmarks.Select(table => table.Company).OfType<string>())
        .Concat(issue.Launches.Select(launch => launch.Company).OfType<string>())
        .Concat(issue.Valuations.Select(row => row.Company).OfType<string>())
        .Concat(issue.Returns.Select(row => row.Company).OfType<string>())
        .Concat(issue.Directions.Select(row => row.Company).OfType<string>())
        .Concat(issue.Series.SelectMany(series => series.Rows).Select(row => row.Company).OfType<string>());

    private IEnumerable<IQueryable<ProjectedRow>> Rows() =>
    [
        db.Mentions, db.NewsCompanies, db.MarketShares, db.CapexSeries, db.BenchmarkTables,
        db.Launches, db.Valuations, db.Returns, db.Directions, db.SeriesValues,
    ];
}
