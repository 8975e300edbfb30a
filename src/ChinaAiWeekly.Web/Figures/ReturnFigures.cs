using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Figures;

/// <summary>Returns in percent: one dot a company, bars by segment, one company's weeks, companies by weeks.</summary>
public sealed class ReturnFigures(UiText words, Format format, Wording wording)
{
    /// <summary>Columns of a history: what is not there yet keeps its place, so that a week has the same width for ever.</summary>
    private const int Weeks = 26;

    /// <summary>A week's return, in percent, that is nothing out of the ordinary: the axis of a history shows as much.</summary>
    private const decimal Usual = 5;

    /// <summary>One dot a company with the median; the ends and what stands far out are named.</summary>
    public StripPlot Strip(IReadOnlyList<RankedReturn> rows, decimal? median, string id) => new()
    {
        Id = id,
        Title = words["Figures.ReturnSpread"],
        Description = words["Figures.ReturnSpreadText", rows.Count, rows.Count(row => row.Percent > 0), rows.Count(row => row.Percent < 0),
            median is { } middle ? format.Change(middle) : "–"],
        TickLabel = Tick,
        Reference = median is { } value ? new Reference(value, words["Figures.MedianIs", format.Change(value)]) : null,
        Marks = [.. rows.Select((row, index) => Mark(row.Company, row.Percent, row.Source, index == 0 || index == rows.Count - 1))],
    };

    /// <summary>Bars to both sides of zero, directions without a figure as words.</summary>
    public DivergingBarPlot Bars(string title, IReadOnlyList<ExhibitReturn> rows, IReadOnlyList<StatedDirection> directions, string id) => new()
    {
        Id = id,
        Title = title,
        Description = string.Join(", ", rows.Select(row => $"{wording.Name(row.Company)} {format.StatedChange(row.Percent)}")),
        TickLabel = Tick,
        Rows =
        [
            .. rows.OrderByDescending(row => row.Percent).Select(row => Mark(row.Company, row.Percent, row.Source, false)),
            .. directions.Select(row => new Mark(wording.Name(row.Company), null, Direction(row))
            {
                Tone = row.Sign == '-' ? Tone.Down : Tone.Up,
                Note = wording.Reading(wording.Name(row.Company), Direction(row), row.Source),
                Href = Addresses.Line(row.Source.Issue, row.Source.Line),
            }),
        ],
    };

    /// <summary>One company's weeks as columns, its segment's median as a short line.</summary>
    public ColumnPlot History(CompanyName company, IReadOnlyList<ReturnPoint> points, string id) => new()
    {
        Id = id,
        Title = words["Figures.ReturnsOf", wording.Name(company)],
        Description = string.Join(", ", points.Where(point => point.Percent is not null)
            .Select(point => $"{format.Day(point.Issue.Date)} {format.StatedChange(point.Percent ?? 0)}")),
        TickLabel = Tick,
        HasGrid = true,
        Reach = Usual,
        Remark = points.Count(point => point.Percent is not null) < 2 ? words["Figures.TwoIssuesNeeded"] : "",
        Columns = [.. Enumerable.Repeat(new Column("", null, ""), Math.Max(0, Weeks - points.Count)), .. points.Select(point => new Column(format.ShortDay(point.Issue.Date), point.Percent, point.Percent is { } percent ? format.StatedChange(percent) : "")
        {
            Tone = point.Percent is >= 0 ? Tone.Up : Tone.Down,
            Comparison = point.SegmentMedian,
            Note = point is { Percent: { } stated, Source: { } source } ? wording.Reading(format.Day(point.Issue.Date), format.StatedChange(stated), source) : null,
            Href = point.Source is { } line ? Addresses.Line(line.Issue, line.Line) : null,
        })],
    };

    /// <summary>Companies by weeks, for the picture's own address; the page shows a table.</summary>
    public HeatmapPlot Heat(ReturnsView view, string id) => new()
    {
        Id = id,
        Title = words["Figures.ReturnsByWeek"],
        Columns = [.. view.Weeks.Select(week => format.ShortDay(week.Date))],
        Rows =
        [
            .. view.History.SelectMany(group => group.Rows
                .Select(row => new Charts.HeatRow(wording.Name(row.Company), [.. row.Cells.Select(Cell)]))
                .Prepend(new Charts.HeatRow(wording.Segment(group.Segment), []))),
        ],
    };

    /// <summary>The last weeks as a line for a table cell; null below two.</summary>
    public Sparkline? Recent(RankedReturn row) => row.Recent.Count(value => value is not null) < 2 ? null : Recent(row.Company, row.Recent);

    public Sparkline Recent(CompanyName company, IReadOnlyList<decimal?> values) => new()
    {
        Id = "r-" + company.Slug,
        Title = words["Figures.ReturnsOf", wording.Name(company)],
        Description = string.Join(", ", values.Select(value => value is { } percent ? format.StatedChange(percent) : "–")),
        Values = values,
    };

    /// <summary>Where one issue stands alone there is no history, and nothing is made up.</summary>
    public string HistoryTitle(IReadOnlyList<ReturnPoint> points)
    {
        var stated = points.Count(point => point.Percent is not null);
        return stated switch
        {
            0 => words["Figures.NoReturns"],
            1 => words["Figures.OneWeek"],
            _ => words["Figures.UpInWeeks", stated, points.Count(point => point.Percent > 0)],
        };
    }

    /// <summary>상승, 수치 없음.</summary>
    public string Direction(StatedDirection row) => words[row.Sign == '-' ? "Figures.FallWithoutFigure" : "Figures.RiseWithoutFigure"];

    private Mark Cell(HeatCell? cell) => new("", cell?.Percent, cell?.Percent is { } percent ? format.StatedChange(percent) : "–");

    private Mark Mark(CompanyName company, decimal percent, SourceLine source, bool focal)
    {
        var (name, label) = (wording.Name(company), format.StatedChange(percent));
        return new Mark(name, percent, label)
        {
            IsFocal = focal,
            Note = wording.Reading(name, label, source),
            Href = Addresses.Line(source.Issue, source.Line),
        };
    }

    private string Tick(decimal value) => (value > 0 ? "+" : "") + format.Number(value) + "%";
}
