using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using ChinaAiWeekly.Store.Views;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>A draft as the parser reads it now, and what publishing it would change.</summary>
/// <param name="Text">Decoded; empty where it could not be.</param>
/// <param name="Date">As confirmed or found; null where there is none.</param>
/// <param name="CurrentRevision">Of the issue with that date; null where publishing makes a new issue.</param>
/// <param name="IsPublishedAlready">Its bytes are those of the current revision, which readers see.</param>
/// <param name="Changes">Against the current revision, fact by fact; empty for a new issue.</param>
/// <param name="ChangedLines">Against the current revision, line by line.</param>
/// <param name="Catalog">The companies that it was read with.</param>
public sealed record DraftReading(
    Draft Draft,
    string Text,
    ParsedIssue Issue,
    IReadOnlyList<SourceViewLine> Lines,
    DateOnly? Date,
    int? CurrentRevision,
    bool IsPublishedAlready,
    IReadOnlyList<FactChange> Changes,
    IReadOnlyList<LineChange> ChangedLines,
    CompanyCatalog Catalog)
{
    public IReadOnlyList<Diagnostic> Diagnostics => Issue.Diagnostics;

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>A date that was only inferred from the text is not taken without an editor's word.</summary>
    public bool IsDateConfirmed => Date is not null && Issue.Head.DateSource is not DateSource.Text;
}

/// <summary>Reads drafts for the preview and for publishing.</summary>
public sealed class DraftReader(IDbContextFactory<WeeklyDbContext> contexts, CatalogReader catalogs)
{
    public async Task<DraftReading> ReadAsync(Draft draft, CancellationToken cancellation)
    {
        var catalog = await catalogs.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var reading = IssueReading.Of(draft.Bytes, catalog, draft.IssueDate, draft.FileName);
        var date = reading.Issue.Head.Date;
        var current = date is { } known ? await CurrentAsync(context, known, cancellation) : null;
        var issue = await DraftDrift.AddAsync(context, reading.Issue, catalog, current is not null, cancellation);
        var before = current is null ? null : IssueReading.Of(current.Revision, catalog);
        var ordinals = Enumerable.Range(1, issue.News.Count).ToDictionary(number => number);
        return new DraftReading(
            draft,
            reading.Text.Text,
            issue,
            SourceLines.Of(reading.Text.Text, issue, ordinals),
            date,
            current?.Revision.Number,
            current is { IsPublished: true } && current.Revision.Sha256 == reading.Text.Sha256,
            before is null ? [] : FactDiff.Between(before.Issue, issue),
            before is null ? [] : LineDiff.Between(before.Text.Text, reading.Text.Text),
            catalog);
    }

    private static Task<CurrentRevision?> CurrentAsync(WeeklyDbContext context, DateOnly date, CancellationToken cancellation) => (
        from issue in context.Set<Issue>()
        join revision in context.Set<Revision>() on new { issue.Date, Number = issue.Revision } equals new { Date = revision.IssueDate, revision.Number }
        where issue.Date == date
        select new CurrentRevision(revision, issue.State == IssueState.Published)).SingleOrDefaultAsync(cancellation);

    private sealed record CurrentRevision(Revision Revision, bool IsPublished);
}
