using ChinaAiWeekly.Store.Projections;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Returns of several issues, each company once an issue: ranked, summed up, laid out by week.</summary>
internal sealed class ReturnTable(
    IReadOnlyList<ReturnRow> rows,
    IReadOnlyList<DirectionRow> directions,
    CompanyNames names,
    IReadOnlyDictionary<(DateOnly, int), string> labels)
{
    /// <summary>The sum of so many issues is shown beside the week's return.</summary>
    private const int SumOf = 4;

    // An issue may state the same return twice (a table and a figure); the first one counts.
    private readonly ILookup<DateOnly, ReturnRow> byDate = rows.DistinctBy(row => (row.IssueDate, row.Company ?? row.Name)).ToLookup(row => row.IssueDate);

    private readonly Dictionary<(DateOnly, string), ReturnRow> byCompany = rows
        .GroupBy(row => (row.IssueDate, row.Company ?? row.Name))
        .ToDictionary(group => group.Key, group => group.First());

    public IReadOnlyList<RankedReturn> Ranking(DateOnly date, IReadOnlyList<DateOnly> recent, IReadOnlySet<string> printedTickers)
    {
        var sorted = byDate[date].OrderByDescending(row => row.Percent).ThenBy(row => row.Position).ToList();
        return [.. sorted.Select(row =>
        {
            var weeks = recent.Select(day => byCompany.GetValueOrDefault((day, row.Company ?? row.Name))?.Percent).ToList();
            var sum = weeks.TakeLast(SumOf).ToList();
            var company = Company(row);
            return new RankedReturn(
                1 + sorted.Count(other => other.Percent > row.Percent),
                company,
                company.Ticker is { } ticker && printedTickers.Contains(ticker),
                row.Percent,
                row.Note,
                Source(row),
                sum.Count == SumOf && sum.TrueForAll(percent => percent is not null) ? sum.Sum() : null,
                weeks);
        })];
    }

    public IEnumerable<StatedDirection> Directions(DateOnly date) => directions.Where(row => row.IssueDate == date)
        .DistinctBy(row => row.Company ?? row.Name)
        .Select(row => new StatedDirection(names.Of(row.Company, row.Name), row.Sign, new SourceLine(row.IssueDate, row.Line)));

    /// <summary>Companies by weeks: segment by segment, by the last week's return, those without one behind.</summary>
    public IReadOnlyList<HeatGroup> History(IReadOnlyList<DateOnly> weeks)
    {
        var last = weeks[^1];
        var known = rows.Where(row => weeks.Contains(row.IssueDate)).Select(row => (Key: row.Company ?? row.Name, Company: Company(row)))
            .Concat(directions.Where(row => weeks.Contains(row.IssueDate)).Select(row => (Key: row.Company ?? row.Name, Company: names.Of(row.Company, row.Name))))
            .Reverse().DistinctBy(pair => pair.Key).Reverse().ToList();
        return [.. known
            .GroupBy(pair => pair.Company.Segment)
            .OrderBy(group => Segments.Order(group.Key))
            .Select(group => new HeatGroup(
                group.Key,
                Statistics.Median(group.Select(pair => byCompany.GetValueOrDefault((last, pair.Key))?.Percent)),
                [.. group
                    .Select(pair => new HeatRow(pair.Company, [.. weeks.Select(day => Cell(day, pair.Key))]))
                    .OrderByDescending(row => row.Cells[^1]?.Percent is not null)
                    .ThenByDescending(row => row.Cells[^1]?.Percent)
                    .ThenByDescending(row => row.Cells[^1] is not null)]))];
    }

    public static SegmentReturns Summary(string? segment, IReadOnlyList<RankedReturn> ranking) => new(
        segment,
        ranking.Count,
        ranking.Count(row => row.Percent > 0),
        ranking.Count(row => row.Percent < 0),
        Statistics.Median(ranking.Select(row => row.Percent)) ?? 0,
        ranking[0],
        ranking[^1],
        [.. ranking.Select(row => row.Source.Line).Order()]);

    private HeatCell? Cell(DateOnly day, string key)
    {
        if (byCompany.GetValueOrDefault((day, key)) is { } row)
        {
            return new(row.Percent, row.Percent < 0 ? '-' : '+', Source(row));
        }

        var direction = directions.FirstOrDefault(row => row.IssueDate == day && (row.Company ?? row.Name) == key);
        return direction is null ? null : new(null, direction.Sign, new SourceLine(day, direction.Line));
    }

    /// <summary>The segment that the issue gives the row stands over the catalog's.</summary>
    private CompanyName Company(ReturnRow row)
    {
        var name = names.Of(row.Company, row.Name);
        return row.Segment is null ? name : name with { Segment = row.Segment };
    }

    private SourceLine Source(ReturnRow row) => new(row.IssueDate, row.Line, labels.GetValueOrDefault((row.IssueDate, row.Exhibit)));
}
