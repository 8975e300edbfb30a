using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store;

/// <summary>Derives again what readers see from the published revisions, issue by issue, while readers go on reading.</summary>
public sealed class ProjectionRebuilder(IDbContextFactory<WeeklyDbContext> contexts, StoreWriter writer, CatalogReader catalogs)
{
    /// <summary>Rebuilds the issues that another version of the parser has read.</summary>
    /// <returns>The issues that were rebuilt and those that were kept as they are.</returns>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long; the issues done so far stay done.</exception>
    public Task<RebuildOutcome> RebuildOutdatedAsync(CancellationToken cancellation) => RebuildAsync(everyIssue: false, cancellation);

    /// <summary>Rebuilds every published issue.</summary>
    /// <returns>The issues that were rebuilt and those that were kept as they are.</returns>
    /// <exception cref="StorageBusyException">Another writer held the lock for too long; the issues done so far stay done.</exception>
    public Task<RebuildOutcome> RebuildAllAsync(CancellationToken cancellation) => RebuildAsync(everyIssue: true, cancellation);

    private async Task<RebuildOutcome> RebuildAsync(bool everyIssue, CancellationToken cancellation)
    {
        List<DateOnly> dates;
        await using (var db = await contexts.CreateDbContextAsync(cancellation))
        {
            dates = await db.PublishedIssues.Where(row => everyIssue || row.ParserVersion != ParserVersion.Current)
                .Select(row => row.IssueDate).OrderBy(date => date).ToListAsync(cancellation);
        }

        List<DateOnly> rebuilt = [];
        List<DateOnly> kept = [];
        foreach (var date in dates)
        {
            var done = await writer.WriteAsync(db => RebuildAsync(db, date, cancellation), cancellation);
            (done ? rebuilt : kept).Add(date);
        }

        return new RebuildOutcome(rebuilt, kept);
    }

    private async Task<bool> RebuildAsync(WeeklyDbContext db, DateOnly date, CancellationToken cancellation) =>
        await IssueProjector.ProjectAgainAsync(db, date, (await catalogs.ReadAsync(db, cancellation)).Catalog, cancellation);
}

/// <summary>What a rebuild did.</summary>
/// <param name="Kept">Issues that the parser now refuses: readers go on seeing what was read before.</param>
public sealed record RebuildOutcome(IReadOnlyList<DateOnly> Rebuilt, IReadOnlyList<DateOnly> Kept);
