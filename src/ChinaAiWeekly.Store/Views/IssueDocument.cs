using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>A revision's text and its reading. Reading takes less than a millisecond, so it is done anew, not stored.</summary>
/// <param name="Text">Decoded and NFC: what spans count in.</param>
public sealed record IssueDocument(IssueKey Issue, int Current, Revision Revision, string Text, ParsedIssue Parsed);

/// <summary>Reads revisions of published issues.</summary>
public sealed class IssueDocumentQuery(WeeklyDbContext db, CatalogReader catalogs)
{
    /// <param name="number">Null = the revision that readers see.</param>
    /// <returns>Null where there is no such revision of a published issue.</returns>
    public async Task<IssueDocument?> LoadAsync(DateOnly date, int? number, CancellationToken cancellation)
    {
        if (await db.PublishedIssues.FirstOrDefaultAsync(row => row.IssueDate == date, cancellation) is not { } issue) return null;
        var wanted = number ?? issue.Revision;
        if (await db.Revisions.FirstOrDefaultAsync(row => row.IssueDate == date && row.Number == wanted, cancellation) is not { } revision) return null;
        var reading = IssueReading.Of(revision, await catalogs.ReadAsync(cancellation));
        return new IssueDocument(new IssueKey(date, issue.Number, issue.Headline), issue.Revision, revision, reading.Text.Text, reading.Issue);
    }
}
