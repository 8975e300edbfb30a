using System.Globalization;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Launches along time, one lane a category. A month is an open bar: its day is not known.</summary>
public sealed class LaunchFigures(UiText words, Format format, Wording wording)
{
    private const int LongestName = 24;

    /// <summary>The finding where one category leads, else how many there are.</summary>
    public string Title(LaunchTable table)
    {
        var counts = table.Events.GroupBy(launch => launch.Category).OrderByDescending(group => group.Count()).ToList();
        return counts.Count > 1 && counts[0].Count() > counts[1].Count()
            ? words["Figures.LaunchesMost", Whose(table), table.Events.Count, wording.Kind(counts[0].Key), counts[0].Count()]
            : words["Figures.Launches", Whose(table), table.Events.Count];
    }

    private string Whose(LaunchTable table) => table.Company is { } company ? words["Figures.LaunchesOf", wording.Name(company)] : "";

    /// <summary>Null where no event has a calendar period: a fiscal quarter's months are not known.</summary>
    public TimelinePlot? Timeline(LaunchTable table, string id)
    {
        var dated = table.Events.Select(launch => (launch, days: Days(launch.Period))).Where(pair => pair.days is not null).ToList();
        if (dated.Count == 0) return null;
        var months = dated.SelectMany(pair => new[] { pair.days?.From ?? default, pair.days?.To ?? default })
            .Select(day => new DateOnly(day.Year, day.Month, 1)).Distinct().Order().ToList();
        return new TimelinePlot
        {
            Id = id,
            Title = table.Exhibit.Title,
            Description = string.Join(", ", dated.Select(pair => $"{wording.Period(pair.launch.Period)}: {pair.launch.Text}")),
            AxisLabels = [.. Months(months[0], months[^1]).Select(month => new TimelineLabel(month, format.Month(month)))],
            Lanes = [.. table.Categories().Select(category => new TimelineLane(wording.Kind(category),
                [.. dated.Where(pair => pair.launch.Category == category).Select(pair => Event(pair.launch, pair.days ?? default))]))],
        };
    }

    private TimelineEvent Event(LaunchEvent launch, (DateOnly From, DateOnly To) days) =>
        new(Shorten(launch.Text), days.From, days.To)
        {
            Note = wording.Reading(launch.Text, wording.Period(launch.Period), launch.Source),
            Href = Addresses.Line(launch.Source.Issue, launch.Source.Line),
        };

    private static string Shorten(string text) => text.Length <= LongestName ? text : text[..(LongestName - 1)].TrimEnd() + "…";

    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last)
    {
        for (var month = first; month <= last; month = month.AddMonths(1)) yield return month;
    }

    private static (DateOnly From, DateOnly To)? Days(string? period)
    {
        if (period is null or ['F', ..] || !int.TryParse(period.AsSpan(0, Math.Min(4, period.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        return period switch
        {
            [_, _, _, _] => Span(year, 1, 12),
            [_, _, _, _, 'H', '1'] => Span(year, 1, 6),
            [_, _, _, _, 'H', '2'] => Span(year, 7, 6),
            [_, _, _, _, 'Q', >= '1' and <= '4' and var quarter] => Span(year, ((quarter - '1') * 3) + 1, 3),
            [_, _, _, _, '-', _, _] when int.TryParse(period.AsSpan(5), out var month) && month is >= 1 and <= 12 => Span(year, month, 1),
            _ => null,
        };
    }

    private static (DateOnly From, DateOnly To) Span(int year, int month, int months)
    {
        var from = new DateOnly(year, month, 1);
        return (from, from.AddMonths(months).AddDays(-1));
    }
}
