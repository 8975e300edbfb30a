using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>A revision of an issue, line by line.</summary>
public sealed class SourceQuery(WeeklyDbContext db, IssueDocumentQuery documents)
{
    /// <param name="revision">Null = the one that readers see.</param>
    /// <returns>Null where there is no such revision of a published issue.</returns>
    public async Task<SourceView?> LoadAsync(DateOnly date, int? revision, CancellationToken cancellation)
    {
        if (await documents.LoadAsync(date, revision, cancellation) is not { } document) return null;
        var ordinals = document.Revision.Number == document.Current
            ? await db.News.Where(row => row.IssueDate == date).ToDictionaryAsync(row => row.Position, row => row.Ordinal, cancellation)
            : [];
        var coverage = document.Parsed.Coverage;
        return new SourceView(
            document.Issue, document.Revision.Number, document.Current, document.Revision.CreatedAt, document.Revision.EncodingName, document.Revision.Sha256,
            coverage.Numbers, coverage.Structured, coverage.UnusedLines,
            SourceLines.Of(document.Text, document.Parsed, ordinals));
    }
}
