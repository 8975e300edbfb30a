using System.Globalization;
using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Tables;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Returns;

/// <summary>One issue's returns ranked, summed up by segment, and laid out against the weeks before.</summary>
public sealed class IndexModel(ReturnsQuery query, ReturnFigures figures, Wording wording) : ViewPage<ReturnsView>
{
    private static readonly IReadOnlyList<SortColumn<RankedReturn>> Columns =
    [
        new("return", row => row.Percent),
        new("name", row => row.Company.Ko, false),
        new("name-en", row => row.Company.En, false),
        new("ticker", row => row.Company.Ticker, false),
        new("segment", row => Segments.Order(row.Company.Segment), false),
        new("four", row => row.FourWeeks),
    ];

    private const string Rises = "up";
    private const string Falls = "down";

    /// <summary>How many issues the history can show.</summary>
    public static IReadOnlyList<int> Spans { get; } = [8, 13, 26, 52];

    public SortOrder Order { get; private set; } = SortOrder.None;

    public int Weeks { get; private set; } = ReturnsRequest.DefaultWeeks;

    public StripPlot? Strip => View.Rows.Count == 0 ? null : figures.Strip([.. View.Rows.OrderByDescending(row => row.Percent)], Statistics.Median(View.Rows.Select(row => row.Percent)), "strip");

    protected override async Task<Answer<ReturnsView>> LoadAsync(CancellationToken cancellation)
    {
        Weeks = Spans.FirstOrDefault(span => Request.Query["weeks"] == span.ToString(CultureInfo.InvariantCulture), ReturnsRequest.DefaultWeeks);
        var view = await query.LoadAsync(new ReturnsRequest(Request.Query["horizon"], Request.Query["segment"], Asked.Date(Request.Query["issue"]), Weeks), cancellation);
        (var rows, Order) = SortOrder.Apply(view.Rows, Columns, Request.Query);
        return view with { Rows = rows };
    }

    protected override CsvTable Rows(ReturnsView view) => new(
        ["issue", "slug", "name", "ticker", "segment", "horizon", "percent", "direction", "rank", "line"],
        [.. Ranking(view), .. Earlier(view)]);

    protected override Plot? Picture(ReturnsView view) =>
        view.Issue is null ? null : Request.Query["chart"] == "heat" ? figures.Heat(view, "heat") : Strip;

    private IEnumerable<object?[]> Ranking(ReturnsView view) =>
        view.Rows.Select(row => Cells(row.Source, row.Company, view.Horizon, row.Percent, row.Percent < 0 ? Falls : Rises, row.Rank))
            .Concat(view.Directions.Select(row => Cells(row.Source, row.Company, view.Horizon, null, Direction(row.Sign), null)));

    private IEnumerable<object?[]> Earlier(ReturnsView view) =>
        from week in view.Weeks.Reverse()
        where week != view.Issue
        from row in view.History.SelectMany(segment => segment.Rows)
        from cell in row.Cells
        where cell?.Source.Issue == week.Date
        select Cells(cell.Source, row.Company, view.Horizon, cell.Percent, Direction(cell.Sign), null);

    private static string Direction(char sign) => sign == '-' ? Falls : Rises;

    private object?[] Cells(SourceLine source, CompanyName company, string horizon, decimal? percent, string direction, int? rank) =>
        [source.Issue, company.Slug, wording.Name(company), company.Ticker, company.Segment, horizon, percent, direction, rank, source.Line];
}
