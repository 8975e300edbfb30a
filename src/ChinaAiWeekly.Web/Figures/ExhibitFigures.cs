using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Any exhibit as a picture and as rows, by its type.</summary>
public sealed class ExhibitFigures(
    ShareFigures shares,
    CapexFigures capex,
    BenchmarkFigures benchmarks,
    ValuationFigures valuations,
    ReturnFigures returns,
    LaunchFigures launches,
    SeriesFigures series)
{
    /// <summary>Null where the exhibit has nothing that a picture could show.</summary>
    public Plot? Draw(ExhibitView view, string id) => view.Type switch
    {
        ExhibitType.MarketShare => view.MarketShares.Select(table => shares.Whole(table, id).Plot).FirstOrDefault(),
        ExhibitType.Capex => view.Capex.Select(table => capex.Columns(table, id).Plot).FirstOrDefault(),
        ExhibitType.Benchmark => view.Benchmarks is { } exhibit ? benchmarks.Scores(exhibit, id).Plot : null,
        ExhibitType.Launches => view.Launches is { } table ? launches.Timeline(table, id) : null,
        ExhibitType.Valuation => valuations.Scatter(view.Valuations, ValuationMetric.Per, ValuationMetric.Pbr, id),
        ExhibitType.Return when view.Returns.Count > 0 => returns.Bars(view.Exhibit.Title, MainHorizon(view.Returns), view.Directions, id),
        ExhibitType.Series => series.Draw(view.Exhibit.Title, view.Series, id),
        _ => null,
    };

    /// <summary>The week's rows, which a weekly is about; where it has too few of them, those of the horizon that most companies have.</summary>
    public static IReadOnlyList<ExhibitReturn> MainHorizon(IReadOnlyList<ExhibitReturn> rows)
    {
        var most = rows.GroupBy(row => row.Horizon).MaxBy(group => group.Count());
        var week = rows.Where(row => row.Horizon == "1W").ToList();
        return most is null || week.Count * 2 >= most.Count() ? week : [.. most];
    }

    public static CsvTable Rows(ExhibitView view) => view.Type switch
    {
        ExhibitType.MarketShare => new(["market", "period", "name", "slug", "percent", "line"],
            from table in view.MarketShares
            from row in table.Rows
            select new object?[] { table.Market, table.Period, row.Name, row.Company.Slug, row.Percent, row.Source.Line }),
        ExhibitType.Capex => new(["slug", "name", "year", "amount", "currency", "approximate", "forecast", "line"],
            from table in view.Capex
            from point in table.Points
            select new object?[] { table.Company.Slug, table.Company.Ko, point.Year, point.Amount, table.Currency, point.Approximate, point.Forecast, point.Source.Line }),
        ExhibitType.Benchmark => new(["model", "benchmark", "score", "line"],
            from model in view.Benchmarks?.Models ?? []
            from score in model.Scores
            select new object?[] { model.Model, score.Benchmark, score.Score, score.Source.Line }),
        ExhibitType.Launches => new(["slug", "category", "period", "text", "line"],
            (view.Launches?.Events ?? []).Select(row => (object?[])[row.Company?.Slug, row.Category, row.Period, row.Text, row.Source.Line])),
        ExhibitType.Valuation => new(["slug", "name", "fiscal_year", "forecast", "market_cap", "currency", "per", "pbr", "psr", "line"],
            view.Valuations.Select(row => (object?[])
                [row.Company.Slug, row.Company.Ko, row.FiscalYear, row.Forecast, row.MarketCap, row.Currency, row.PriceToEarnings, row.PriceToBook, row.PriceToSales, row.Source.Line])),
        ExhibitType.Return => new(["slug", "name", "segment", "horizon", "percent", "note", "line"],
            view.Returns.Select(row => (object?[])[row.Company.Slug, row.Company.Ko, row.Segment, row.Horizon, row.Percent, row.Note, row.Source.Line])),
        ExhibitType.Series => new(["label", "column", "value", "unit", "approximate", "forecast", "slug", "line"],
            view.Series.Select(row => (object?[])[row.Label, row.Column, row.Value, row.Unit, row.Approximate, row.Forecast, row.Company?.Slug, row.Source.Line])),
        _ => new(["line", "text"], view.Lines.Select(line => (object?[])[line.Line, line.Text])),
    };
}
