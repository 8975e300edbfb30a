using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>
/// Gives each news item of a revision the number that belongs to it for ever: the one it had under the same headline,
/// else the one of the item that began at the same place in the revision before, else the next free one.
/// </summary>
internal static class NewsNumbering
{
    /// <summary>One number an item, in document order; what changed is saved with the transaction.</summary>
    /// <param name="before">The revision published last, 0 for none.</param>
    public static async Task<IReadOnlyList<int>> AssignAsync(
        WeeklyDbContext db, DateOnly date, IReadOnlyList<NewsItem> news, int revision, int before, CancellationToken cancellation)
    {
        var known = await db.NewsOrdinals.AsTracking().Where(row => row.IssueDate == date).OrderBy(row => row.Ordinal).ToListAsync(cancellation);
        var assigned = new NewsOrdinal?[news.Count];
        var free = new LinkedList<NewsOrdinal>(known);
        Match(news, assigned, free, (item, row) => row.Headline == item.Headline);
        Match(news, assigned, free, (item, row) => row.LastRevision == before && row.Start == item.HeadlineSpan.Start);

        var next = known.Count == 0 ? 1 : known[^1].Ordinal + 1;
        var numbers = new int[news.Count];
        for (var index = 0; index < news.Count; index++)
        {
            var row = assigned[index];
            if (row is null) db.NewsOrdinals.Add(row = new NewsOrdinal { IssueDate = date, Ordinal = next++, Headline = "" });
            (row.Headline, row.Start, row.LastRevision) = (news[index].Headline, news[index].HeadlineSpan.Start, revision);
            numbers[index] = row.Ordinal;
        }

        return numbers;
    }

    private static void Match(IReadOnlyList<NewsItem> news, NewsOrdinal?[] assigned, LinkedList<NewsOrdinal> free, Func<NewsItem, NewsOrdinal, bool> same)
    {
        for (var index = 0; index < news.Count; index++)
        {
            if (assigned[index] is not null || free.FirstOrDefault(row => same(news[index], row)) is not { } found) continue;
            assigned[index] = found;
            free.Remove(found);
        }
    }
}
