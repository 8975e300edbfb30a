using ChinaAiWeekly.Store.Projections;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>One company's weekly returns beside those of the same issues.</summary>
internal sealed class CompanyReturns(WeeklyDbContext db)
{
    private const string Weekly = "1W";

    public async Task<(ReturnStanding? Latest, IReadOnlyList<ReturnPoint> History)> LoadAsync(
        CompanyName company, IReadOnlyDictionary<DateOnly, IssueKey> issues, int weeks, CancellationToken cancellation)
    {
        if (!await db.Returns.AnyAsync(row => row.Company == company.Slug && row.Horizon == Weekly, cancellation)) return (null, []);
        var dates = await db.Returns.Where(row => row.Horizon == Weekly).Select(row => row.IssueDate).Distinct()
            .OrderByDescending(date => date).Take(weeks).ToListAsync(cancellation);
        var rows = await db.Returns.Where(row => row.Horizon == Weekly && dates.Contains(row.IssueDate))
            .OrderBy(row => row.IssueDate).ThenBy(row => row.Position).ToListAsync(cancellation);
        var labels = await db.Exhibits.Where(row => dates.Contains(row.IssueDate))
            .ToDictionaryAsync(row => (row.IssueDate, row.Position), row => row.Label ?? row.Title, cancellation);
        var byDate = rows.DistinctBy(row => (row.IssueDate, row.Company ?? row.Name)).ToLookup(row => row.IssueDate);
        var segments = await SegmentsAsync(rows, cancellation);

        var history = dates.AsEnumerable().Reverse().Select(date =>
        {
            var own = byDate[date].FirstOrDefault(row => row.Company == company.Slug);
            var segment = own is null ? company.Segment : Segment(own);
            return new ReturnPoint(
                issues[date],
                own?.Percent,
                Statistics.Median(byDate[date].Where(row => Segment(row) == segment).Select(row => row.Percent)),
                own is null ? null : new SourceLine(date, own.Line, labels.GetValueOrDefault((date, own.Exhibit))));
        }).ToList();
        return (history.LastOrDefault(point => point.Percent is not null) is { } last ? Standing(last) : null, history);

        string? Segment(ReturnRow row) => row.Segment ?? (row.Company is null ? null : segments.GetValueOrDefault(row.Company));

        ReturnStanding Standing(ReturnPoint point)
        {
            var all = byDate[point.Issue.Date].ToList();
            var own = all.First(row => row.Company == company.Slug);
            var peers = all.Where(row => Segment(row) == Segment(own)).ToList();
            return new ReturnStanding(
                own.Percent, point.Issue,
                1 + all.Count(row => row.Percent > own.Percent), all.Count,
                1 + peers.Count(row => row.Percent > own.Percent), peers.Count,
                point.Source ?? new SourceLine(point.Issue.Date, own.Line));
        }
    }

    public async Task<StatedDirection?> DirectionAsync(CompanyName company, DateOnly date, CancellationToken cancellation) =>
        await db.Directions.FirstOrDefaultAsync(row => row.Company == company.Slug && row.IssueDate == date, cancellation) is { } row
            ? new StatedDirection(company, row.Sign, new SourceLine(date, row.Line))
            : null;

    private async Task<Dictionary<string, string>> SegmentsAsync(IReadOnlyList<ReturnRow> rows, CancellationToken cancellation)
    {
        var slugs = rows.Select(row => row.Company).OfType<string>().Distinct().ToList();
        return await db.Companies.Where(company => slugs.Contains(company.Slug)).ToDictionaryAsync(company => company.Slug, company => company.Segment, cancellation);
    }
}
