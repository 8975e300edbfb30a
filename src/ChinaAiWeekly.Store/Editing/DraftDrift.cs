using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Companies;
using ChinaAiWeekly.Reports.Drift;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>What leaves the pattern of the published issues, as warnings beside those of the parser.</summary>
internal static class DraftDrift
{
    /// <summary>How many issues are read again to compare with: what the rules look back on, and some to spare.</summary>
    private const int Enough = 12;

    /// <summary>The reading with its drift among the diagnostics.</summary>
    /// <param name="isRevision">Compare with the issues before it alone: that there are newer ones is then no slip.</param>
    public static async Task<ParsedIssue> AddAsync(WeeklyDbContext db, ParsedIssue issue, CompanyCatalog catalog, bool isRevision, CancellationToken cancellation)
    {
        if (issue.IsRejected || issue.Head.Date is not { } date) return issue;
        var past = await (
            from one in db.Issues
            join revision in db.Revisions on new { one.Date, Number = one.Revision } equals new { Date = revision.IssueDate, revision.Number }
            where one.State == IssueState.Published && (isRevision ? one.Date < date : one.Date != date)
            orderby one.Date descending
            select revision).Take(Enough).ToListAsync(cancellation);
        var drift = IssueDrift.Check(issue, [.. past.Select(revision => PastIssue.Of(IssueReading.Of(revision, catalog).Issue)).OfType<PastIssue>()]);
        return issue with { Diagnostics = [.. issue.Diagnostics, .. drift] };
    }
}
