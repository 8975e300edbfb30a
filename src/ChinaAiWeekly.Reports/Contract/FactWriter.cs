using System.Text.Json;

namespace ChinaAiWeekly.Reports.Contract;

/// <summary>Writes the typed rows and quantities of one issue.</summary>
internal sealed class FactWriter(Utf8JsonWriter json, ParsedIssue issue)
{
    public void Write()
    {
        json.WriteList("marketShares", issue.MarketShares, table =>
        {
            Label(table.Exhibit);
            json.WriteString("market", table.Market);
            json.WriteString("period", table.Period);
            Line(table.Span);
            json.WriteList("rows", table.Rows, row =>
            {
                json.WriteString("name", row.Name);
                json.WriteString("company", row.Company);
                json.WriteNumber("percent", row.Percent);
                Line(row.Span);
            });
        });
        json.WriteList("capex", issue.Capex, series =>
        {
            Label(series.Exhibit);
            json.WriteString("company", series.Company);
            json.WriteString("name", series.Name);
            json.WriteString("currency", series.Currency);
            Line(series.Span);
            json.WriteList("points", series.Points, point =>
            {
                json.WriteNumber("year", point.Year);
                json.WriteNumber("amount", point.Amount);
                json.WriteBoolean("approximate", point.Approximate);
                json.WriteBoolean("forecast", point.Forecast);
                Line(point.Span);
            });
        });
        json.WriteList("benchmarks", issue.Benchmarks, table =>
        {
            Label(table.Exhibit);
            json.WriteString("model", table.Model);
            json.WriteString("company", table.Company);
            json.WriteList("scores", table.Scores, score =>
            {
                json.WriteString("benchmark", score.Benchmark);
                json.WriteNumber("score", score.Score);
                Line(score.Span);
            });
        });
        json.WriteList("launches", issue.Launches, launch =>
        {
            Label(launch.Exhibit);
            json.WriteString("company", launch.Company);
            json.WriteString("category", launch.Category);
            json.WriteString("period", launch.Period);
            json.WriteString("text", launch.Text);
            Line(launch.Span);
        });
        json.WriteList("valuations", issue.Valuations, Valuation);
        json.WriteList("returns", issue.Returns, Return);
        json.WriteList("directions", issue.Directions, direction =>
        {
            json.WriteString("name", direction.Name);
            json.WriteString("company", direction.Company);
            json.WriteString("sign", direction.Sign.ToString());
            Line(direction.Span);
        });
        json.WriteList("series", issue.Series, Series);
        json.WriteList("quantities", issue.Quantities, Quantity);
    }

    private void Valuation(Valuation row)
    {
        Label(row.Exhibit);
        json.WriteString("name", row.Name);
        json.WriteString("company", row.Company);
        json.WriteString("ticker", row.Ticker);
        json.WriteNullable("fiscalYear", row.FiscalYear);
        json.WriteBoolean("forecast", row.Forecast);
        json.WriteNullable("marketCap", row.MarketCap);
        json.WriteString("currency", row.Currency);
        json.WriteNullable("priceToEarnings", row.PriceToEarnings);
        json.WriteNullable("priceToBook", row.PriceToBook);
        json.WriteNullable("priceToSales", row.PriceToSales);
        json.WriteStartObject("metrics");
        foreach (var (name, value) in row.Metrics)
            json.WriteNumber(name, value);
        json.WriteEndObject();
        Line(row.Span);
    }

    private void Return(WeeklyReturn row)
    {
        Label(row.Exhibit);
        json.WriteString("name", row.Name);
        json.WriteString("company", row.Company);
        json.WriteString("horizon", row.Horizon);
        json.WriteNumber("percent", row.Percent);
        json.WriteString("segment", row.Segment);
        json.WriteString("note", row.Note);
        Line(row.Span);
    }

    private void Series(NumericSeries series)
    {
        Label(series.Exhibit);
        json.WriteString("title", series.Title);
        json.WriteList("rows", series.Rows, row =>
        {
            json.WriteString("label", row.Label);
            json.WriteString("column", row.Column);
            json.WriteNumber("value", row.Value);
            json.WriteString("unit", row.Unit);
            json.WriteBoolean("approximate", row.Approximate);
            json.WriteBoolean("forecast", row.Forecast);
            json.WriteString("company", row.Company);
            Line(row.Span);
        });
    }

    private void Quantity(QuantityFact quantity)
    {
        json.WriteString("text", quantity.Text);
        json.WriteNumber("value", quantity.Value);
        json.WriteNullable("upper", quantity.Upper);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("qualifier", quantity.Qualifier is { } qualifier ? ReportJson.Name(qualifier) : null);
        Line(quantity.Span);
        json.WriteNumber("column", quantity.Span.Column);
    }

    private void Label(int exhibit) =>
        json.WriteString("exhibit", issue.Exhibits[exhibit - 1].Label);

    private void Line(SourceSpan span) => json.WriteNumber("line", span.Line);
}
