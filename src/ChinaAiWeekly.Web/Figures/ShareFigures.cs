using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Market shares as bars: the leader beside the sum of those it outweighs, or plainly ranked.</summary>
public sealed class ShareFigures(UiText words, Format format, Wording wording)
{
    /// <summary>Lines that a small picture can hold with their names at the end.</summary>
    private const int Lines = 5;

    /// <summary>A row's name: the brand as written, without its owner in brackets, where it is not the company's own; in English its owner.</summary>
    public string Name(ShareRow row) =>
        row.Company.Slug is null ? words.Language == Language.English && row.IsRest ? words["Figures.Rest"] : row.Name
        : row.Name == row.Company.Ko || words.Language == Language.English ? wording.Name(row.Company)
        : row.Name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? row.Name[..bracket]
        : row.Name;

    /// <summary>The whole market. Shares above the ceiling draw nothing, see <see cref="ShareTable.IsContradictory"/>.</summary>
    public Figure Whole(ShareTable table, string id)
    {
        var ranked = table.Ranked();
        var stack = table.Outweighed();
        var sub = Sub(table);
        if (ranked.Count == 0 || table.IsContradictory) return new(words["Figures.ShareOf", table.Market], sub, null);
        var lead = ranked[0];
        var sum = stack.Sum(row => row.Percent);
        return new(Title(table), sub, new ShareBarPlot
        {
            Id = id,
            Title = words["Figures.ShareOf", table.Market],
            Description = Description(table),
            TickLabel = value => format.Percent(value, 0),
            Lead = Mark(lead, Tone.Accent, focal: true),
            Stack = [.. stack.Select(row => Mark(row, Tone.Peer))],
            StackName = stack.Count == 0 ? "" : StackName(stack.Count),
            StackLabel = stack.Count == 0 ? "" : format.Percent(sum),
            GapLabel = stack.Count == 0 ? "" : words["Figures.Gap", format.Fixed(lead.Percent - sum)],
            Others = [.. Others(table, stack.Count)],
        });
    }

    /// <summary>All rows as bars, the company's own in the accent.</summary>
    public Figure Ranked(ShareTable table, string slug, string id)
    {
        var sub = Sub(table);
        var own = table.Rows.FirstOrDefault(row => row.Company.Slug == slug);
        var rank = table.Ranked().TakeWhile(row => row.Company.Slug != slug).Count() + 1;
        var title = own is null || table.Unread.Count > 0 ? words["Figures.ShareOf", table.Market] : words["Figures.ShareRank", table.Market, rank, format.Stated(own.Percent) + "%"];
        return new(title, sub, table.IsContradictory ? null : new BarPlot
        {
            Id = id,
            Title = words["Figures.ShareOf", table.Market],
            Description = Description(table),
            Rows = [.. table.Ranked().Concat(table.Rows.Where(row => row.IsRest))
                .Select(row => Mark(row, row.Company.Slug == slug ? Tone.Accent : row.IsRest ? Tone.Rest : Tone.Peer, row.Company.Slug == slug))],
        });
    }

    /// <summary>The shares of the latest leaders from issue to issue, one line each.</summary>
    public LinePlot History(MarketView market, string id)
    {
        var tables = market.Tables.Reverse().ToList();
        return new LinePlot
        {
            Id = id,
            Title = words["MarketShares.HistoryOf", market.Market],
            Description = Description(market.Tables[0]),
            TickLabel = value => format.Percent(value, 0),
            AxisLabels = [.. tables.Select(table => new AxisLabel(table.Exhibit.Issue.Date.DayNumber, format.ShortDay(table.Exhibit.Issue.Date)))],
            Series = [.. market.Tables[0].Ranked().Take(Lines).Select((lead, index) => new LineSeries(Name(lead), [.. tables.Select(table => Point(table, lead))])
            {
                Tone = index == 0 ? Tone.Accent : Tone.Peer,
            })],
        };
    }

    private LinePoint Point(ShareTable table, ShareRow lead)
    {
        var row = table.Rows.FirstOrDefault(row => row.Company == lead.Company);
        var label = row is null ? "" : format.Stated(row.Percent) + "%";
        return new LinePoint(table.Exhibit.Issue.Date.DayNumber, row?.Percent, label)
        {
            Note = row is null ? null : wording.Reading(Name(lead), label, row.Source),
            Href = row is null ? null : Twins.Addresses.Line(row.Source.Issue, row.Source.Line),
        };
    }

    /// <summary>2~4위 합산.</summary>
    public string StackName(int count) => words["Figures.StackName", count + 1];

    private string Title(ShareTable table)
    {
        var ranked = table.Ranked();
        var stack = table.Outweighed();
        var lead = Name(ranked[0]);
        return table.Unread.Count > 0 ? words["Figures.ShareOf", table.Market]
            : stack.Count > 0 ? words["Figures.ShareOutweighs", lead, stack.Count + 1]
            : ranked.Count > 1 && ranked[0].Percent > 2 * ranked[1].Percent ? words["Figures.ShareTwice", lead]
            : ranked.Count > 1 && ranked[0].Percent > ranked[1].Percent ? words["Figures.ShareLeads", lead, format.Stated(ranked[0].Percent) + "%"]
            : words["Figures.ShareOf", table.Market];
    }

    private string Sub(ShareTable table) =>
        string.Join(", ", new[] { table.Market, table.Period is null ? "" : wording.Period(table.Period), "%" }.Where(part => part.Length > 0));

    private string Description(ShareTable table) =>
        string.Join(", ", table.Rows.Select(row => $"{Name(row)} {format.Stated(row.Percent)}%"));

    private IEnumerable<Mark> Others(ShareTable table, int stacked)
    {
        foreach (var row in table.Ranked().Skip(1 + stacked)) yield return Mark(row, Tone.Peer);
        foreach (var row in table.Rows.Where(row => row.IsRest)) yield return Mark(row, Tone.Rest);
        if (table.NotStated >= 0.05m)
        {
            yield return new Mark(words["Figures.NotStated"], table.NotStated, format.Percent(table.NotStated)) { Tone = Tone.Unstated };
        }
    }

    private Mark Mark(ShareRow row, Tone tone, bool focal = false)
    {
        var label = format.Stated(row.Percent) + "%";
        return new Mark(Name(row), row.Percent, label)
        {
            Tone = tone,
            IsFocal = focal,
            Note = wording.Reading(Name(row), label, row.Source),
            Href = Twins.Addresses.Line(row.Source.Issue, row.Source.Line),
        };
    }
}
