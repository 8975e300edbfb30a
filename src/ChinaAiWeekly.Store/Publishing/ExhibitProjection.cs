using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Projections;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>The rows of exhibits and of the facts that were read from them.</summary>
internal static class ExhibitProjection
{
    public static IEnumerable<IEnumerable<ProjectedRow>> Rows(ParsedIssue issue) =>
    [
        issue.Exhibits.OrderBy(exhibit => exhibit.Number).Select(exhibit => new ExhibitRow
        {
            Label = exhibit.Label,
            Title = exhibit.Title,
            Type = exhibit.Type,
            Section = exhibit.Section + 1,
            Rows = exhibit.Rows,
            Span = exhibit.Span,
        }),
        issue.Exhibits.OrderBy(exhibit => exhibit.Number).SelectMany(Notes),
        .. MarketShares(issue),
        .. Capex(issue),
        .. Benchmarks(issue),
        issue.Launches.Select(launch => new LaunchRow { Exhibit = launch.Exhibit, Company = launch.Company, Category = launch.Category, Period = launch.Period, Text = launch.Text, Span = launch.Span }),
        .. Valuations(issue),
        issue.Returns.Select(row => new ReturnRow
        {
            Exhibit = row.Exhibit,
            Name = row.Name,
            Company = row.Company,
            Horizon = row.Horizon,
            Percent = row.Percent,
            Segment = row.Segment,
            Note = row.Note,
            Span = row.Span,
        }),
        issue.Directions.Select(row => new DirectionRow { Name = row.Name, Company = row.Company, Sign = row.Sign, Span = row.Span }),
        .. Series(issue),
    ];

    private static IEnumerable<ExhibitNoteRow> Notes(Exhibit exhibit)
    {
        var notes = exhibit.Commentary.Select(note => (Note: note, Kind: ExhibitNoteKind.Commentary));
        if (exhibit.Source is { } source) notes = notes.Append((source, ExhibitNoteKind.Source));
        return notes.Select(row => new ExhibitNoteRow { Exhibit = exhibit.Number, Kind = row.Kind, Label = row.Note.Label, Text = row.Note.Text, Span = row.Note.Span });
    }

    private static IEnumerable<IEnumerable<ProjectedRow>> MarketShares(ParsedIssue issue) =>
    [
        issue.MarketShares.Select(table => new MarketShareTableRow { Exhibit = table.Exhibit, Market = table.Market, Period = table.Period, Span = table.Span }),
        issue.MarketShares.SelectMany((table, index) => table.Rows.Select(row => new MarketShareRow { Table = index + 1, Name = row.Name, Company = row.Company, Percent = row.Percent, Span = row.Span })),
    ];

    private static IEnumerable<IEnumerable<ProjectedRow>> Capex(ParsedIssue issue) =>
    [
        issue.Capex.Select(series => new CapexSeriesRow { Exhibit = series.Exhibit, Company = series.Company, Name = series.Name, Currency = series.Currency, Span = series.Span }),
        issue.Capex.SelectMany((series, index) => series.Points.Select(point => new CapexPointRow
        {
            Series = index + 1,
            Year = point.Year,
            Amount = point.Amount,
            Approximate = point.Approximate,
            Forecast = point.Forecast,
            Span = point.Span,
        })),
    ];

    private static IEnumerable<IEnumerable<ProjectedRow>> Benchmarks(ParsedIssue issue) =>
    [
        issue.Benchmarks.Select(table => new BenchmarkTableRow { Exhibit = table.Exhibit, Model = table.Model, Company = table.Company, Span = table.Span }),
        issue.Benchmarks.SelectMany((table, index) => table.Scores.Select(score => new BenchmarkScoreRow { Table = index + 1, Benchmark = score.Benchmark, Score = score.Score, Span = score.Span })),
    ];

    private static IEnumerable<IEnumerable<ProjectedRow>> Valuations(ParsedIssue issue) =>
    [
        issue.Valuations.Select(row => new ValuationRow
        {
            Exhibit = row.Exhibit,
            Name = row.Name,
            Company = row.Company,
            Ticker = row.Ticker,
            FiscalYear = row.FiscalYear,
            Forecast = row.Forecast,
            MarketCap = row.MarketCap,
            Currency = row.Currency,
            PriceToEarnings = row.PriceToEarnings,
            PriceToBook = row.PriceToBook,
            PriceToSales = row.PriceToSales,
            Span = row.Span,
        }),
        issue.Valuations.SelectMany((row, index) => row.Metrics.Select(metric => new ValuationMetricRow { Valuation = index + 1, Name = metric.Key, Value = metric.Value, Span = row.Span })),
    ];

    private static IEnumerable<IEnumerable<ProjectedRow>> Series(ParsedIssue issue) =>
    [
        issue.Series.Select(series => new SeriesRow { Exhibit = series.Exhibit, Title = series.Title, Span = series.Span }),
        issue.Series.SelectMany((series, index) => series.Rows.Select(value => new SeriesValueRow
        {
            Series = index + 1,
            Label = value.Label,
            ColumnLabel = value.Column,
            Value = value.Value,
            Unit = value.Unit,
            Approximate = value.Approximate,
            Forecast = value.Forecast,
            Company = value.Company,
            Span = value.Span,
        })),
    ];
}
