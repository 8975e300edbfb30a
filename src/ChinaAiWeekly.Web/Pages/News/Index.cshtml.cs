using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.News;

/// <summary>The stream of news, narrowed by category, company and dates in the address.</summary>
public sealed class IndexModel(NewsQuery news, ChinaAiWeeklyOptions options, Localization.UiText words) : ViewPage<NewsView>
{
    [BindProperty(SupportsGet = true)]
    public NewsCategory? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Company { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNumber { get; set; } = 1;

    public bool IsNarrowed => Category is not null || Company is not null || From is not null || To is not null;

    protected override async Task<Answer<NewsView>> LoadAsync(CancellationToken cancellation) =>
        await news.LoadAsync(new NewsRequest(Category, Company, From, To, PageNumber), cancellation);

    protected override CsvTable Rows(NewsView view) => new(
        ["issue", "ordinal", "category", "category_title", "date", "headline", "companies", "lead", "line"],
        view.Items.Select(item => (IReadOnlyList<object?>)
        [
            item.Issue.Date, item.Ordinal, item.Category, item.CategoryTitle, item.Date, item.Headline,
            string.Join(' ', item.Companies.Select(company => company.Slug)), item.Lead?.Text, item.Source.Line,
        ]));

    protected override AtomFeed Feed(NewsView view) => new(
        new Uri(options.PublicAddress, "/news.atom"),
        new Uri(options.PublicAddress, "/news"),
        words["News.FeedTitle"],
        view.Items.Count > 0 ? Moment(view.Items[0].Issue.Date) : DateTime.UnixEpoch,
        [.. view.Items.Select(item => new AtomEntry(
            new Uri(options.PublicAddress, Addresses.News(item.Issue.Date, item.Ordinal)), item.Headline, item.Lead?.Text ?? "", Moment(item.Issue.Date)))]);

    /// <summary>An issue's date as an instant: the start of that day in Korea.</summary>
    private static DateTime Moment(DateOnly date) => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-9);
}
