using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>An issue as the editor's list shows it.</summary>
public sealed record IssueSummary(DateOnly Date, int Revision, IssueState State, string? UnpublishedReason, DateTime ChangedAt);

/// <summary>A revision without its bytes.</summary>
public sealed record RevisionSummary(int Number, string Author, string? Note, string? FileName, string EncodingName, string Sha256, DateTime CreatedAt);

/// <summary>Two revisions of an issue against each other, by what they state and line by line.</summary>
public sealed record RevisionComparison(int Before, int After, IReadOnlyList<FactChange> Facts, IReadOnlyList<LineChange> Lines);

/// <summary>What became of the issues and who changed them: nothing is ever deleted, so all of it can be shown.</summary>
public sealed class RevisionHistory(IDbContextFactory<WeeklyDbContext> contexts, CatalogReader catalogs)
{
    /// <summary>Every issue, the newest first.</summary>
    public async Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Issues.OrderByDescending(issue => issue.Date)
            .Select(issue => new IssueSummary(issue.Date, issue.Revision, issue.State, issue.UnpublishedReason, issue.ChangedAt))
            .ToListAsync(cancellation);
    }

    public async Task<IssueSummary?> IssueAsync(DateOnly date, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Issues.Where(issue => issue.Date == date)
            .Select(issue => new IssueSummary(issue.Date, issue.Revision, issue.State, issue.UnpublishedReason, issue.ChangedAt))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The revisions of an issue, the newest first.</summary>
    public async Task<IReadOnlyList<RevisionSummary>> RevisionsAsync(DateOnly date, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Revisions.Where(revision => revision.IssueDate == date).OrderByDescending(revision => revision.Number)
            .Select(revision => new RevisionSummary(
                revision.Number, revision.Author, revision.Note, revision.FileName, revision.EncodingName, revision.Sha256, revision.CreatedAt))
            .ToListAsync(cancellation);
    }

    /// <summary>Null where one of the two does not exist.</summary>
    public async Task<RevisionComparison?> CompareAsync(DateOnly date, int before, int after, CancellationToken cancellation)
    {
        var catalog = await catalogs.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var both = await context.Revisions.Where(revision => revision.IssueDate == date && (revision.Number == before || revision.Number == after)).ToListAsync(cancellation);
        if (both.Find(revision => revision.Number == before) is not { } one || both.Find(revision => revision.Number == after) is not { } other) return null;
        var (old, now) = (IssueReading.Of(one, catalog), IssueReading.Of(other, catalog));
        return new RevisionComparison(before, after, FactDiff.Between(old.Issue, now.Issue), LineDiff.Between(old.Text.Text, now.Text.Text));
    }

    /// <summary>What each revision after the first changed of the one before, the newest first.</summary>
    public async Task<IReadOnlyList<(DateTime At, string? Note, IReadOnlyList<FactChange> Facts)>> CorrectionsAsync(
        DateOnly date, int current, CancellationToken cancellation)
    {
        var catalog = await catalogs.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var revisions = await context.Revisions.Where(revision => revision.IssueDate == date && revision.Number <= current)
            .OrderBy(revision => revision.Number).ToListAsync(cancellation);
        var readings = revisions.ConvertAll(revision => IssueReading.Of(revision, catalog).Issue);
        return
        [
            .. revisions.Skip(1).Select((revision, index) => (revision.PublishedAt, revision.Note, FactDiff.Between(readings[index], readings[index + 1]))).Reverse(),
        ];
    }
}
