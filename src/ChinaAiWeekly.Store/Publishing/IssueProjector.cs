using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Store.Projections;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Publishing;

/// <summary>Puts what was read from a revision in the place of what readers saw of the issue before.</summary>
internal static class IssueProjector
{
    /// <summary>Within the open transaction; the issue and the revision must be saved or tracked by <paramref name="db"/>.</summary>
    /// <param name="before">The revision that was published last, 0 for none.</param>
    public static async Task ProjectAsync(WeeklyDbContext db, Issue issue, Revision revision, IssueReading reading, int before, CancellationToken cancellation)
    {
        var ordinals = await NewsNumbering.AssignAsync(db, issue.Date, reading.Issue.News, revision.Number, before, cancellation);
        await UnconfirmedCompanies.AddAsync(db, reading.Issue.UnconfirmedCompanies, cancellation);
        await db.SaveChangesAsync(cancellation);
        await RemoveAsync(db, issue.Date, cancellation);
        await RowWriter.InsertAsync(db, [Published(issue, revision, reading)], cancellation);
        foreach (var rows in Projection.Rows(reading.Issue, issue.Date, ordinals))
        {
            await RowWriter.InsertAsync(db, rows, cancellation);
        }

        await RaiseAsync(db, cancellation);
    }

    /// <summary>Reads the published revision of an issue once more. False where there is none, or the parser now refuses it.</summary>
    public static async Task<bool> ProjectAgainAsync(WeeklyDbContext db, DateOnly date, CompanyCatalog catalog, CancellationToken cancellation)
    {
        var issue = await db.Issues.SingleOrDefaultAsync(row => row.Date == date && row.State == IssueState.Published, cancellation);
        if (issue is null) return false;
        var revision = await db.Revisions.SingleAsync(row => row.IssueDate == date && row.Number == issue.Revision, cancellation);
        var reading = IssueReading.Of(revision, catalog);
        if (reading.IsRefused(strict: false)) return false;
        await ProjectAsync(db, issue, revision, reading, issue.Revision, cancellation);
        return true;
    }

    /// <summary>Takes away what readers see of an issue.</summary>
    public static Task<int> RemoveAsync(WeeklyDbContext db, DateOnly date, CancellationToken cancellation) =>
        db.PublishedIssues.Where(row => row.IssueDate == date).ExecuteDeleteAsync(cancellation);

    /// <summary>Makes every public answer a new one.</summary>
    public static Task<int> RaiseAsync(WeeklyDbContext db, CancellationToken cancellation) =>
        db.ContentVersions.ExecuteUpdateAsync(row => row.SetProperty(version => version.Value, version => version.Value + 1), cancellation);

    private static PublishedIssue Published(Issue issue, Revision revision, IssueReading reading)
    {
        var (head, coverage) = (reading.Issue.Head, reading.Issue.Coverage);
        return new PublishedIssue
        {
            IssueDate = issue.Date,
            Revision = revision.Number,
            ParserVersion = ParserVersion.Current,
            FirstPublishedAt = issue.FirstPublishedAt,
            PublishedAt = revision.PublishedAt,
            Headline = head.Headline,
            Title = head.Title,
            Number = head.Number,
            Authors = head.Authors,
            Language = head.Language,
            DateSource = head.DateSource,
            DateLine = head.DateEvidence?.Line,
            Sha256 = reading.Text.Sha256,
            Lines = head.Lines,
            Numbers = coverage.Numbers,
            Structured = coverage.Structured,
            UnusedLines = coverage.UnusedLines,
        };
    }
}
