using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>
/// A numeric exhibit of no special type, drawn by its shape: years and periods as columns, one column of figures as
/// bars, several as groups. Figures of different units are never drawn on one scale.
/// </summary>
public sealed class SeriesFigures(UiText words, Format format, Wording wording)
{
    public Plot? Draw(string title, IReadOnlyList<SeriesPoint> rows, string id)
    {
        if (rows.Count < 2 || rows.Select(row => row.Unit).Distinct().Count() > 1) return null;
        var columns = rows.Select(row => row.Column).Distinct().Count();
        var description = string.Join(", ", rows.Select(row => $"{row.Label} {Column(row)}{Value(row)}"));
        if (columns == 1 && rows.All(row => IsPeriod(row.Label)))
        {
            return new ColumnPlot
            {
                Id = id,
                Title = title,
                Description = description,
                ActualWord = words["Figures.Actual"],
                ForecastWord = words["Figures.Forecast"],
                Columns = [.. rows.Select(row => new Column(row.Label, row.Value, Value(row)) { IsForecast = row.Forecast, Note = Reading(row), Href = Href(row) })],
            };
        }

        return columns == 1
            ? new BarPlot { Id = id, Title = title, Description = description, Rows = [.. rows.Select(row => Mark(row.Label, row))] }
            : new GroupedBarPlot
            {
                Id = id,
                Title = title,
                Description = description,
                Groups = [.. rows.GroupBy(row => row.Label).Select(group => new BarGroup(group.Key, [.. group.Select(row => Mark(row.Column ?? "", row))]))],
            };
    }

    /// <summary>약 1,400.</summary>
    public string Value(SeriesPoint row) => format.Approximate(row.Approximate, format.Number(row.Value, 2));

    /// <summary>%, 위안, 대: the unit of every row; null where they differ or have none.</summary>
    public string? Unit(IReadOnlyList<SeriesPoint> rows) =>
        rows.Select(row => row.Unit).Distinct().ToList() is [{ } unit] ? format.Unit(unit) : null;

    /// <summary>The currency of a row of money; null of any other.</summary>
    public static string? Money(SeriesPoint? row) => TextAmount.Of(row?.Value ?? 0, null, row?.Unit)?.Currency;

    private static string Column(SeriesPoint row) => row.Column is null ? "" : row.Column + " ";

    private static bool IsPeriod(string label) =>
        label.Length is >= 2 and <= 9 && char.IsAsciiDigit(label[0]) && label.All(letter => char.IsAsciiLetterOrDigit(letter) || "년월분기상하반-./ ".Contains(letter, StringComparison.Ordinal))
        || (label.Length is >= 4 and <= 9 && label.StartsWith("FY", StringComparison.Ordinal))
        || (label.Length >= 2 && label[0] is 'Q' or 'H' && char.IsAsciiDigit(label[1]));

    private Mark Mark(string name, SeriesPoint row) => new(name, row.Value, Value(row)) { Note = Reading(row), Href = Href(row) };

    private string Reading(SeriesPoint row) => wording.Reading(row.Label, Column(row) + Value(row) + (row.Unit is null ? "" : " " + format.Unit(row.Unit)), row.Source);

    private static string Href(SeriesPoint row) => Addresses.Line(row.Source.Issue, row.Source.Line);
}
