using ChinaAiWeekly.Charts;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Companies;

/// <summary>One company. Tickers in any spelling, names and old slugs redirect here for good.</summary>
public sealed class CompanyModel(
    CompanyQuery query, CompanyAddressQuery addresses, ReturnFigures returns, Wording wording, UiText words, Format format, ChinaAiWeeklyOptions options)
    : ViewPage<CompanyView>
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    protected override async Task<Answer<CompanyView>> LoadAsync(CancellationToken cancellation)
    {
        var address = await addresses.FindAsync(Slug, cancellation);
        if (address.Slug is null)
        {
            return new Answer<CompanyView>.Missing([.. address.Near.Select(near => new Suggestion(wording.Name(near), Addresses.Company(near.Slug ?? "")))]);
        }

        return address.IsMoved
            ? new Answer<CompanyView>.Moved(Addresses.Company(address.Slug))
            : await query.LoadAsync(address.Slug, cancellation);
    }

    protected override CsvTable Rows(CompanyView view) => CompanyRows.Of(view);

    protected override Plot? Picture(CompanyView view) => view.Returns.Count == 0 ? null : returns.History(view.Company, view.Returns, "returns");

    protected override AtomFeed Feed(CompanyView view)
    {
        var page = new Uri(options.PublicAddress, Addresses.Company(view.Company.Slug ?? ""));
        var entries = view.News.Select(item => new AtomEntry(
            new Uri(options.PublicAddress, Addresses.News(item.Issue.Date, item.Ordinal)), item.Headline, item.Category, Moment(item.Issue.Date))).ToList();
        return new AtomFeed(
            new Uri(page.AbsoluteUri + ".atom"), page, words["Companies.Feed", wording.Name(view.Company)],
            view.Issue is { } issue ? Moment(issue.Date) : DateTime.UnixEpoch, [.. Figures(view, page), .. entries]);
    }

    /// <summary>The week's return is news too.</summary>
    private IEnumerable<AtomEntry> Figures(CompanyView view, Uri page) =>
        view.Returns.Where(point => point.Percent is not null).Reverse().Take(1).Select(point => new AtomEntry(
            new Uri(page, "#" + Addresses.Issue(point.Issue.Date).Replace('/', '-').TrimStart('-')),
            words["Companies.FeedEntry", words["Companies.WeeklyReturn"], format.Change(point.Percent ?? 0)],
            format.Date(point.Issue.Date), Moment(point.Issue.Date)));

    /// <summary>An issue's date as an instant: the start of that day in Korea.</summary>
    private static DateTime Moment(DateOnly date) => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-9);
}
