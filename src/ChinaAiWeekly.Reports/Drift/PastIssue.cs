using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports.Drift;

/// <summary>What an earlier issue stated, as far as the next one can be compared with it.</summary>
/// <param name="Categories">Its news categories that held an item.</param>
public sealed record PastIssue(DateOnly Date, IReadOnlyList<Fact> Facts, IReadOnlySet<string> Categories)
{
    /// <summary>A reading as history; null where it has no date.</summary>
    public static PastIssue? Of(ParsedIssue issue) =>
        issue.Head.Date is { } date
            ? new(date, [.. IssueFacts.List(issue)], issue.News.Select(Category).ToHashSet(StringComparer.Ordinal))
            : null;

    /// <summary>산업 and Industry are one category; others are told apart by their headings.</summary>
    internal static string Category(NewsItem item) =>
        item.Category == NewsCategory.Other ? item.CategoryTitle : item.Category.ToString();
}
