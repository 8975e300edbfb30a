using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>One exhibit.</summary>
public sealed class ExhibitQuery(WeeklyDbContext db)
{
    private readonly ExhibitTables tables = new(db);

    /// <summary>Null where no published issue has such an exhibit.</summary>
    public async Task<ExhibitView?> LoadAsync(DateOnly date, int number, CancellationToken cancellation)
    {
        var exhibit = await db.Exhibits.FirstOrDefaultAsync(row => row.IssueDate == date && row.Position == number, cancellation);
        if (exhibit is null) return null;

        DateOnly[] dates = [date];
        var keys = await tables.KeysAsync(dates, cancellation);
        var key = keys[(date, number)];
        var type = exhibit.Type;
        var notes = await db.ExhibitNotes.Where(row => row.IssueDate == date && row.Exhibit == number).OrderBy(row => row.Position).ToListAsync(cancellation);
        return new ExhibitView(
            key,
            type,
            keys.GetValueOrDefault((date, number - 1)),
            keys.GetValueOrDefault((date, number + 1)),
            type != ExhibitType.MarketShare ? [] : [.. (await tables.MarketSharesAsync(dates, cancellation)).Where(table => table.Exhibit.Number == number)],
            type != ExhibitType.Capex ? [] : [.. (await tables.CapexAsync(dates, cancellation)).Where(table => table.Exhibit.Number == number)],
            type != ExhibitType.Benchmark ? null : (await tables.BenchmarksAsync(dates, cancellation)).FirstOrDefault(table => table.Exhibit.Number == number),
            type != ExhibitType.Launches ? null : (await tables.LaunchesAsync(dates, cancellation)).FirstOrDefault(table => table.Exhibit.Number == number),
            type != ExhibitType.Valuation ? [] : [.. (await tables.ValuationsAsync(dates, cancellation)).Where(pair => pair.Exhibit.Number == number).Select(pair => pair.Row)],
            type != ExhibitType.Return ? [] : await ReturnsAsync(key, cancellation),
            type != ExhibitType.Return ? [] : await DirectionsAsync(key, cancellation),
            type != ExhibitType.Series ? [] : await SeriesAsync(key, cancellation),
            [.. notes.Where(note => note.Kind == ExhibitNoteKind.Commentary).Select(Note)],
            notes.Where(note => note.Kind == ExhibitNoteKind.Source).Select(Note).FirstOrDefault(),
            await LinesAsync(exhibit, cancellation));

        ExhibitNote Note(ExhibitNoteRow note) => new(note.Label, note.Text, ExhibitTables.Source(note, key));
    }

    private async Task<IReadOnlyList<ExhibitReturn>> ReturnsAsync(ExhibitKey key, CancellationToken cancellation)
    {
        var rows = await db.Returns.Where(row => row.IssueDate == key.Issue.Date && row.Exhibit == key.Number).OrderBy(row => row.Position).ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, rows.Select(row => row.Company), cancellation);
        return [.. rows.Select(row => new ExhibitReturn(
            names.Of(row.Company, row.Name), row.Horizon, row.Percent, row.Segment ?? names.Find(row.Company)?.Segment, row.Note, ExhibitTables.Source(row, key)))];
    }

    private async Task<IReadOnlyList<StatedDirection>> DirectionsAsync(ExhibitKey key, CancellationToken cancellation)
    {
        var date = key.Issue.Date;
        if (await db.Exhibits.AnyAsync(row => row.IssueDate == date && row.Type == ExhibitType.Return && row.Position < key.Number, cancellation)) return [];
        var rows = await db.Directions.Where(row => row.IssueDate == date).OrderBy(row => row.Position).ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, rows.Select(row => row.Company), cancellation);
        return [.. rows.Select(row => new StatedDirection(names.Of(row.Company, row.Name), row.Sign, new SourceLine(date, row.Line)))];
    }

    private async Task<IReadOnlyList<SeriesPoint>> SeriesAsync(ExhibitKey key, CancellationToken cancellation)
    {
        var series = await db.Series.Where(row => row.IssueDate == key.Issue.Date && row.Exhibit == key.Number).Select(row => row.Position).ToListAsync(cancellation);
        var rows = await db.SeriesValues.Where(row => row.IssueDate == key.Issue.Date && series.Contains(row.Series)).OrderBy(row => row.Position).ToListAsync(cancellation);
        var names = await CompanyNames.LoadAsync(db, rows.Select(row => row.Company), cancellation);
        return [.. rows.Select(row => new SeriesPoint(
            row.Label, row.ColumnLabel, row.Value, row.Unit, row.Approximate, row.Forecast, names.Find(row.Company), ExhibitTables.Source(row, key)))];
    }

    private async Task<IReadOnlyList<TextLine>> LinesAsync(ExhibitRow exhibit, CancellationToken cancellation)
    {
        var revision = await db.PublishedIssues.Where(issue => issue.IssueDate == exhibit.IssueDate)
            .Join(db.Revisions, issue => new { issue.IssueDate, Number = issue.Revision }, row => new { row.IssueDate, row.Number }, (_, row) => row.Bytes)
            .FirstAsync(cancellation);
        var text = ReportText.Decode(revision, ReportLimits.Default).Text;
        return exhibit.Span.End > text.Length ? [] : [.. exhibit.Span.Cut(text).TrimEnd().Split('\n')
            .Select((line, index) => new TextLine(exhibit.Line + index, line.TrimEnd()))];
    }
}
