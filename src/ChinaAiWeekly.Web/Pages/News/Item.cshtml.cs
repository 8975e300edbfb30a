using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.News;

/// <summary>One news item, at the address that is its own for ever.</summary>
public sealed class ItemModel(NewsItemQuery items, WithdrawalQuery withdrawals, UiText words) : ViewPage<NewsItemView>
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Ordinal { get; set; }

    protected override async Task<Answer<NewsItemView>> LoadAsync(CancellationToken cancellation)
    {
        if (await items.LoadAsync(Date, Ordinal, cancellation) is { } view) return view;
        return await withdrawals.NewsAsync(Date, Ordinal, cancellation) switch
        {
            null => new Answer<NewsItemView>.Missing(),
            { Reason: null } dropped => new Answer<NewsItemView>.Gone(words["News.Dropped", dropped.LastRevision + 1]),
            { Reason: var reason } => new Answer<NewsItemView>.Gone(words["News.Withdrawn", reason], Date),
        };
    }
}
