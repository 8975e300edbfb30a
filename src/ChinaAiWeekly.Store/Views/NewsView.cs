using ChinaAiWeekly.Reports;

namespace ChinaAiWeekly.Store.Views;

/// <summary>What the stream of news is narrowed to; null = not at all.</summary>
/// <param name="Company">Slug.</param>
/// <param name="From">By the item's own date, else its issue's.</param>
/// <param name="Page">From 1.</param>
public sealed record NewsRequest(
    NewsCategory? Category = null, string? Company = null, DateOnly? From = null, DateOnly? To = null, int Page = 1);

/// <summary>The news of all issues, newest issue first, in the order of each document.</summary>
/// <param name="Company">The company it is narrowed to.</param>
/// <param name="Categories">Counts of each category, whatever the list is narrowed to.</param>
/// <param name="Companies">The companies that most items name, whatever the list is narrowed to.</param>
/// <param name="Total">Of all pages.</param>
public sealed record NewsView(
    NewsRequest Request,
    CompanyName? Company,
    IReadOnlyList<CategoryCount> Categories,
    IReadOnlyList<CompanyCount> Companies,
    IReadOnlyList<NewsLine> Items,
    int Total,
    int Pages);

public sealed record CategoryCount(NewsCategory Category, int Count);

public sealed record CompanyCount(CompanyName Company, int Count);

/// <summary>One item as lists show it.</summary>
/// <param name="Ordinal">Its own for ever: <c>/news/{date}/{ordinal}</c>.</param>
/// <param name="CategoryTitle">As the issue heads it.</param>
/// <param name="Date">The first date in the item.</param>
/// <param name="Lead">Its first bullet or paragraph.</param>
public sealed record NewsLine(
    IssueKey Issue,
    int Ordinal,
    NewsCategory Category,
    string CategoryTitle,
    string Headline,
    DateOnly? Date,
    IReadOnlyList<CompanyName> Companies,
    NumberedText? Lead,
    SourceLine Source);

/// <summary>One item, whole.</summary>
/// <param name="Revision">The revision that is shown; a quoted address can carry it.</param>
public sealed record NewsItemView(
    NewsLine Item,
    int Revision,
    DateTime PublishedAt,
    IReadOnlyList<NewsParagraph> Paragraphs,
    IReadOnlyList<NewsLink> Links,
    NewsLine? Previous,
    NewsLine? Next);

/// <param name="Level">0 = directly below the headline.</param>
public sealed record NewsParagraph(string? Label, NumberedText Text, int Level, SourceLine Source);

public sealed record NewsLink(string Text, Uri Address);
