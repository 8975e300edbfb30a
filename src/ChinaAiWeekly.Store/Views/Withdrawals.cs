using ChinaAiWeekly.Store.Record;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Views;

/// <summary>Why something that was published is no longer there.</summary>
/// <param name="Reason">The editor's words for an unpublished issue; null where a later revision dropped the item.</param>
/// <param name="LastRevision">The last revision that held it.</param>
public sealed record Withdrawal(string? Reason, int LastRevision);

/// <summary>Finds out why an address that once answered does not.</summary>
public sealed class WithdrawalQuery(WeeklyDbContext db)
{
    /// <returns>Null where the issue is published or never was.</returns>
    public async Task<Withdrawal?> IssueAsync(DateOnly date, CancellationToken cancellation) =>
        await db.Issues.FirstOrDefaultAsync(issue => issue.Date == date && issue.State == IssueState.Unpublished, cancellation) is { } issue
            ? new Withdrawal(issue.UnpublishedReason ?? "", issue.Revision)
            : null;

    /// <returns>Null where there never was such an item.</returns>
    public async Task<Withdrawal?> NewsAsync(DateOnly date, int ordinal, CancellationToken cancellation) =>
        await db.NewsOrdinals.FirstOrDefaultAsync(row => row.IssueDate == date && row.Ordinal == ordinal, cancellation) is { } row
            ? await IssueAsync(date, cancellation) ?? new Withdrawal(null, row.LastRevision)
            : null;
}
