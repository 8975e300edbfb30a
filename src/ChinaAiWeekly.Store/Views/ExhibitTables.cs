using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>
/// Tables as exhibits state them, one query a table of the database. Each method takes the issues to look at;
/// null = all.
/// </summary>
internal sealed class ExhibitTables(WeeklyDbContext db)
{
    public async Task<IReadOnlyList<ShareTable>> MarketSharesAsync(IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation)
    {
        var tables = await ReadAsync(db.MarketShareTables, dates, cancellation);
        var rows = (await ReadAsync(db.MarketShares, dates, cancellation)).ToLookup(row => (row.IssueDate, row.Table));
        var names = await CompanyNames.LoadAsync(db, rows.SelectMany(group => group).Select(row => row.Company), cancellation);
        var keys = await KeysAsync(tables.Select(table => table.IssueDate), cancellation);
        var sources = await PublishersAsync(tables.Select(table => table.IssueDate), cancellation);
        var unread = await UnreadAsync(keys, cancellation);
        return [.. tables.Select(table =>
        {
            var key = keys[(table.IssueDate, table.Exhibit)];
            return new ShareTable(
                key, table.Market, table.Period, sources.GetValueOrDefault((table.IssueDate, table.Exhibit))?.Text,
                [.. rows[(table.IssueDate, table.Position)].Select(row => new ShareRow(
                    names.Of(row.Company, row.Name), row.Name, row.Percent, row.Company is null && RowName.IsRest(row.Name), Source(row, key)))],
                [.. unread[(table.IssueDate, table.Exhibit)]]);
        })];
    }

    public async Task<IReadOnlyList<CapexTable>> CapexAsync(IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation)
    {
        var series = await ReadAsync(db.CapexSeries, dates, cancellation);
        var points = (await ReadAsync(db.CapexPoints, dates, cancellation)).ToLookup(row => (row.IssueDate, row.Series));
        var names = await CompanyNames.LoadAsync(db, series.Select(row => row.Company), cancellation);
        var keys = await KeysAsync(series.Select(row => row.IssueDate), cancellation);
        return CapexRevisions.Link([.. series.Select(row =>
        {
            var key = keys[(row.IssueDate, row.Exhibit)];
            return new CapexTable(key, names.Of(row.Company, row.Name ?? key.Title), row.Currency,
                [.. CapexRevisions.Changes([.. points[(row.IssueDate, row.Position)].OrderBy(point => point.Year)
                    .Select(point => new CapexYear(point.Year, point.Amount, point.Approximate, point.Forecast, null, false, null, Source(point, key)))])]);
        })]);
    }

    public async Task<IReadOnlyList<BenchmarkExhibit>> BenchmarksAsync(IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation)
    {
        var models = await ReadAsync(db.BenchmarkTables, dates, cancellation);
        var scores = (await ReadAsync(db.BenchmarkScores, dates, cancellation)).ToLookup(row => (row.IssueDate, row.Table));
        var makers = await ModelMakers.LoadAsync(db, models.Where(row => row.Company is null).Select(row => row.Model), cancellation);
        var names = await CompanyNames.LoadAsync(db, models.Select(row => row.Company).Concat(makers.Values), cancellation);
        var keys = await KeysAsync(models.Select(row => row.IssueDate), cancellation);
        return [.. models.GroupBy(row => (row.IssueDate, row.Exhibit)).Select(group => new BenchmarkExhibit(
            keys[group.Key],
            [.. group.Select(row => new ModelScores(row.Model, names.Find(row.Company ?? makers.GetValueOrDefault(row.Model)),
                [.. scores[(row.IssueDate, row.Position)].Select(score => new ScoreRow(score.Benchmark, score.Score, Source(score, keys[group.Key])))]))]))];
    }

    public async Task<IReadOnlyList<LaunchTable>> LaunchesAsync(IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation)
    {
        var launches = await ReadAsync(db.Launches, dates, cancellation);
        var names = await CompanyNames.LoadAsync(db, launches.Select(row => row.Company), cancellation);
        var keys = await KeysAsync(launches.Select(row => row.IssueDate), cancellation);
        return [.. launches.GroupBy(row => (row.IssueDate, row.Exhibit)).Select(group => new LaunchTable(
            keys[group.Key],
            group.Select(row => row.Company).Distinct().ToList() is [{ } only] ? names.Find(only) : null,
            [.. group.Select(row => new LaunchEvent(row.Category, row.Period, row.Text, names.Find(row.Company), Source(row, keys[group.Key])))]))];
    }

    public async Task<IReadOnlyList<(ExhibitKey Exhibit, Multiples Row)>> ValuationsAsync(IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation)
    {
        var rows = await ReadAsync(db.Valuations, dates, cancellation);
        var metrics = (await ReadAsync(db.ValuationMetrics, dates, cancellation)).ToLookup(row => (row.IssueDate, row.Valuation));
        var names = await CompanyNames.LoadAsync(db, rows.Select(row => row.Company), cancellation);
        var keys = await KeysAsync(rows.Select(row => row.IssueDate), cancellation);
        return [.. rows.Select(row => (keys[(row.IssueDate, row.Exhibit)], new Multiples(
            names.Of(row.Company, row.Name), row.FiscalYear, row.Forecast, row.MarketCap, row.Currency,
            row.PriceToEarnings, row.PriceToBook, row.PriceToSales,
            metrics[(row.IssueDate, row.Position)].DistinctBy(metric => metric.Name).ToDictionary(metric => metric.Name, metric => metric.Value),
            Source(row, keys[(row.IssueDate, row.Exhibit)]))))];
    }

    public async Task<IReadOnlyDictionary<(DateOnly, int), ExhibitKey>> KeysAsync(IEnumerable<DateOnly> dates, CancellationToken cancellation) =>
        await IssueKeys.ExhibitsAsync(db, await IssueKeys.LoadAsync(db, cancellation), dates, cancellation);

    public static SourceLine Source(ProjectedRow row, ExhibitKey exhibit) => new(row.IssueDate, row.Line, exhibit.Label ?? exhibit.Title);

    /// <summary>Newest issue first, then in the order of the document.</summary>
    public static Task<List<TRow>> ReadAsync<TRow>(
        IQueryable<TRow> rows, IReadOnlyCollection<DateOnly>? dates, CancellationToken cancellation) where TRow : ProjectedRow =>
        (dates is null ? rows : rows.Where(row => dates.Contains(row.IssueDate)))
            .OrderByDescending(row => row.IssueDate).ThenBy(row => row.Position)
            .ToListAsync(cancellation);

    /// <summary>The unused lines of the issues by the exhibit whose title stands above them.</summary>
    private async Task<ILookup<(DateOnly, int), int>> UnreadAsync(IReadOnlyDictionary<(DateOnly Date, int Number), ExhibitKey> keys, CancellationToken cancellation)
    {
        var asked = keys.Keys.Select(key => key.Date).Distinct().ToList();
        var unused = await db.PublishedIssues.Where(issue => asked.Contains(issue.IssueDate)).Select(issue => new { issue.IssueDate, issue.UnusedLines }).ToListAsync(cancellation);
        var titles = keys.Values.ToLookup(key => key.Issue.Date);
        return unused.SelectMany(issue => issue.UnusedLines.Select(line => (issue.IssueDate, Line: line)))
            .Select(at => (at.IssueDate, at.Line, Exhibit: titles[at.IssueDate].Where(key => key.Source.Line < at.Line).MaxBy(key => key.Source.Line)))
            .Where(at => at.Exhibit is not null)
            .ToLookup(at => (at.IssueDate, at.Exhibit?.Number ?? 0), at => at.Line);
    }

    private async Task<Dictionary<(DateOnly, int), ExhibitNoteRow>> PublishersAsync(IEnumerable<DateOnly> dates, CancellationToken cancellation)
    {
        var asked = dates.Distinct().ToList();
        var notes = await db.ExhibitNotes.Where(note => asked.Contains(note.IssueDate) && note.Kind == ExhibitNoteKind.Source).ToListAsync(cancellation);
        return notes.GroupBy(note => (note.IssueDate, note.Exhibit)).ToDictionary(group => group.Key, group => group.First());
    }
}
