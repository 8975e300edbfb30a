using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Twins;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>The archive.</summary>
public sealed class IndexModel(ArchiveQuery archive) : ViewPage<ArchiveView>
{
    protected override async Task<Answer<ArchiveView>> LoadAsync(CancellationToken cancellation) => await archive.LoadAsync(cancellation);

    protected override CsvTable Rows(ArchiveView view) => new(
        ["date", "number", "headline", "revision", "published_at", "news", "exhibits", "numbers", "numbers_structured"],
        view.Issues.Select(line => (IReadOnlyList<object?>)
            [line.Issue.Date, line.Issue.Number, line.Issue.Headline, line.Revision, line.PublishedAt, line.News, line.Exhibits, line.Numbers, line.Structured]));
}
