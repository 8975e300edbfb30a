using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>The latest issue at a glance. Every title is computed from what the issue states, or plain where nothing follows.</summary>
public sealed class IndexModel(HomeQuery home, UiText words, Format format, Wording wording) : ViewPage<HomeView>
{
    private const int MostRows = 8;

    protected override async Task<Answer<HomeView>> LoadAsync(CancellationToken cancellation) => await home.LoadAsync(cancellation);

    protected override CsvTable Rows(HomeView view) => new(["figure", "subject", "name", "value", "unit", "issue", "line"], HomeRows.Of(view));

    /// <summary>바이두 ▲16.1%로 가장 많이 올랐다; and a segment that moved as one, where there is one.</summary>
    public string ReturnsTitle(ReturnsView returns)
    {
        if (returns.All is not { } all) return words["Shell.NavReturns"];
        var top = Math.Abs(all.Lowest.Percent) > Math.Abs(all.Highest.Percent) ? all.Lowest : all.Highest;
        var title = words[top.Percent < 0 ? "Home.FellMost" : "Home.RoseMost", wording.Name(top.Company), format.Change(top.Percent)];
        return returns.Segments.Where(segment => segment.Count > 2).OrderByDescending(segment => segment.Count)
            .FirstOrDefault(segment => segment.Falls == segment.Count || segment.Rises == segment.Count) is { } whole
                ? words[whole.Rises > 0 ? "Home.AllRose" : "Home.AllFell", title, wording.Segment(whole.Segment), whole.Count]
                : title;
    }

    /// <summary>A company that stands in the middle by every multiple, where there is one.</summary>
    public string ValuationsTitle(ValuationsView valuations) =>
        MiddleCompany(valuations) is { } middle
            ? words["Home.InTheMiddle", wording.Name(middle.Company), valuations.Rows.Count]
            : words["Home.Valuations", valuations.Rows.Count];

    /// <summary>A table of multiples that stands beside a picture: all rows of a short one, else the largest companies in its currency.</summary>
    public static IReadOnlyList<Multiples> Largest(ValuationsView valuations) => valuations.Rows.Count <= MostRows + 2
        ? valuations.Rows
        : [.. valuations.Rows.Where(row => row.Currency == ValuationFigures.Currency(valuations.Rows)).OrderByDescending(row => row.MarketCap).Take(MostRows)];

    /// <summary>The row that the table of multiples turns around, null where there is none.</summary>
    public static Multiples? MiddleCompany(ValuationsView valuations)
    {
        ValuationMetric[] multiples = [ValuationMetric.Per, ValuationMetric.Pbr, ValuationMetric.Psr];
        return valuations.Rows.Count < 3 || valuations.Medians.FirstOrDefault(median => median.Segment is null) is not { } all ? null
            : valuations.Rows.FirstOrDefault(row => multiples.All(metric => row[metric] is { } value && value == all[metric]));
    }

    /// <summary>산업 10건, 정책·규제 2건.</summary>
    public string NewsTitle(HomeView view) => string.Join(", ", Groups(view).Select(group => words["Home.NewsCount", CategoryName(group), group.Count()]));

    /// <summary>The news by category, the largest first, as the issue heads them.</summary>
    public static IReadOnlyList<IGrouping<string, NewsLine>> Groups(HomeView view) =>
        [.. view.News.GroupBy(item => item.CategoryTitle).OrderByDescending(group => group.Count())];

    /// <summary>The interface's word for a known category, else the issue's own.</summary>
    public string CategoryName(IGrouping<string, NewsLine> group) =>
        wording.Category(group.First().Category, group.Key);

    /// <summary>What a changed figure measures, and an amount its unit.</summary>
    public string Measure(ChangedValue value) => value.Measure switch
    {
        ChangedMeasure.Share => value.Detail,
        ChangedMeasure.Capex => $"CAPEX {value.Detail}, {format.BillionsUnit(value.Currency ?? "CNY")}",
        ChangedMeasure.MarketCap => $"{words["Figures.Metric_MarketCap"]}, {format.BillionsUnit(value.Currency ?? "CNY")}",
        _ => words["Figures.Metric_" + value.Measure],
    };

    /// <summary>The currency of a changed amount; null of a changed share or multiple.</summary>
    public static string? Money(ChangedValue value) => value.Measure is ChangedMeasure.Capex or ChangedMeasure.MarketCap ? value.Currency ?? "CNY" : null;

    /// <summary>A changed figure; shares and multiples with their sign.</summary>
    public string Stated(ChangedValue value, decimal amount, bool approximate) => format.Approximate(approximate, value.Measure switch
    {
        ChangedMeasure.Share => format.Stated(amount) + "%",
        ChangedMeasure.Capex or ChangedMeasure.MarketCap => format.Number(amount / 1_000_000_000m),
        _ => format.Stated(amount) + words["Figures.Times"],
    });
}
