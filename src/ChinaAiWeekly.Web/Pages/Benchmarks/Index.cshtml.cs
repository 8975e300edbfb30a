using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Benchmarks;

/// <summary>Benchmark scores, exhibit by exhibit.</summary>
public sealed class IndexModel(BenchmarksQuery query, BenchmarkFigures figures) : ViewPage<BenchmarksView>
{
    /// <summary>Figures a page.</summary>
    private const int PageSize = 16;

    public Pager Pager => Pager.Of(View.Exhibits.Count, PageSize, Request.Query["page"]);

    protected override async Task<Answer<BenchmarksView>> LoadAsync(CancellationToken cancellation) =>
        await query.LoadAsync(Request.Query["model"], cancellation);

    protected override CsvTable Rows(BenchmarksView view) => new(
        ["issue", "exhibit", "model", "slug", "benchmark", "score", "line"],
        from exhibit in view.Exhibits
        from model in exhibit.Models
        from score in model.Scores
        select new object?[] { score.Source.Issue, exhibit.Exhibit.Number, model.Model, model.Company?.Slug, score.Benchmark, score.Score, score.Source.Line });

    protected override Plot? Picture(BenchmarksView view) => view.Exhibits.Count == 0 ? null : figures.Scores(view.Exhibits[0], "bench").Plot;
}
