using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Capital expenditure as columns by year, forecasts hatched behind a divider.</summary>
public sealed class CapexFigures(UiText words, Format format, Wording wording)
{
    public Figure Columns(CapexTable table, string id) => new(
        Title(table),
        $"CAPEX, {format.BillionsUnit(table.Currency)}",
        new ColumnPlot
        {
            Id = id,
            Title = words["Figures.CapexOf", wording.Name(table.Company)],
            Description = string.Join(", ", table.Points.Select(point => $"{Wording.Year(point.Year, point.Forecast)} {Amount(point.Amount, point.Approximate)}")),
            ActualWord = words["Figures.Actual"],
            ForecastWord = words["Figures.Forecast"],
            Columns = [.. table.Points.Select((point, at) => Column(point, table.Currency, at == 0 && table.Points.Any(later => later.ChangePercent is not null)))],
        });

    /// <summary>약 125: in billions of the currency.</summary>
    public string Amount(decimal amount, bool approximate) => format.Approximate(approximate, format.Number(amount / 1_000_000_000m));

    /// <summary>약 +39%.</summary>
    public string Change(CapexYear point) =>
        point.ChangePercent is { } change
            ? format.Approximate(point.ChangeApproximate, (change < 0 ? "" : "+") + format.Fixed(change, 0) + "%")
            : "";

    private string Title(CapexTable table)
    {
        var rises = table.Points.Count > 2 && table.Points.Zip(table.Points.Skip(1)).All(pair => pair.Second.Amount > pair.First.Amount);
        return rises
            ? words[table.Points[^1].Forecast ? "Figures.CapexRisesTo" : "Figures.CapexRoseTo", wording.Name(table.Company), table.Points[^1].Year]
            : words["Figures.CapexOf", wording.Name(table.Company)];
    }

    /// <param name="headsChanges">The first year has no change of its own: below it stands what the others' are.</param>
    private Column Column(CapexYear point, string currency, bool headsChanges)
    {
        var name = Wording.Year(point.Year, point.Forecast);
        var value = format.Approximate(point.Approximate, format.Billions(point.Amount, currency));
        return new Column(name, point.Amount, Amount(point.Amount, point.Approximate))
        {
            IsForecast = point.Forecast,
            Below = headsChanges && point.ChangePercent is null ? words["Figures.YearOnYear"] : Change(point),
            Note = wording.Reading(name, value + (point.Forecast ? $" ({words["Figures.Forecast"]})" : "") + " · " + format.Lens(point.Amount, currency), point.Source),
            Href = Twins.Addresses.Line(point.Source.Issue, point.Source.Line),
        };
    }
}
