using ChinaAiWeekly.Store.Editing;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Companies;

/// <summary>
/// What the audit log holds of one company. How often it was changed is its version: rows never leave the log, and each
/// is written in the transaction of its change, so the number rises with every change whatever the clock says.
/// </summary>
internal sealed class CompanyHistory(WeeklyDbContext db, string slug, CancellationToken cancellation)
{
    /// <summary>The detail of a row by which a company left a slug begins so.</summary>
    private readonly string left = Moved(slug, "");

    public Task<int> VersionAsync() => Rows().CountAsync(cancellation);

    /// <summary>The newest <paramref name="count"/> changes, the last first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> LastAsync(int count) =>
        await Rows().OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(count).ToListAsync(cancellation);

    public static string Moved(string from, string to) => $"{from} → {to}";

    private IQueryable<AuditEntry> Rows() => db.Set<AuditEntry>().Where(row =>
        (row.Action == AuditAction.CompanyChanged || row.Action == AuditAction.CompaniesMerged)
        && (row.Subject == slug || (row.Detail != null && row.Detail.StartsWith(left))));
}
