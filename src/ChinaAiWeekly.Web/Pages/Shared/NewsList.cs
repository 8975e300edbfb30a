using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>News as a list.</summary>
/// <param name="Columns">Two columns where there is room.</param>
/// <param name="ShowCategory">Where items of several categories stand in one list.</param>
public sealed record NewsList(IReadOnlyList<NewsLine> Items, bool Columns = false, bool ShowCategory = false);
