using System.Collections.Concurrent;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Store.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>A figure that an earlier revision stated otherwise, and when readers saw it change (UTC).</summary>
public sealed record Correction(FactChange Change, DateTime At);

/// <summary>
/// Which figures of the published issues were corrected. A revision never changes, so what was found for one is kept; which
/// issues have more than one is asked again whenever the content changed.
/// </summary>
public sealed class CorrectionReader(IDbContextFactory<WeeklyDbContext> contexts, CatalogReader catalogs, ContentVersionReader version)
{
    private readonly ConcurrentDictionary<(DateOnly Issue, int Revision), ILookup<int, Correction>> known = new();
    private (long Version, IReadOnlyDictionary<DateOnly, int> Revised)? last;

    /// <summary>The published issues that were revised, with the revision that readers see.</summary>
    public async ValueTask<IReadOnlyDictionary<DateOnly, int>> RevisedAsync(CancellationToken cancellation)
    {
        var now = await version.ReadAsync(cancellation);
        if (last is { } kept && kept.Version == now) return kept.Revised;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var revised = await db.PublishedIssues.Where(issue => issue.Revision > 1).ToDictionaryAsync(issue => issue.IssueDate, issue => issue.Revision, cancellation);
        last = (now, revised);
        return revised;
    }

    /// <summary>The corrected figures of a revision by their line in it.</summary>
    public async ValueTask<ILookup<int, Correction>> OfAsync(DateOnly date, int revision, CancellationToken cancellation)
    {
        if (known.TryGetValue((date, revision), out var found)) return found;
        var catalog = await catalogs.ReadAsync(cancellation);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var revisions = await db.Revisions.Where(row => row.IssueDate == date && row.Number <= revision).OrderBy(row => row.Number).ToListAsync(cancellation);
        return known[(date, revision)] = Of(revisions.ConvertAll(row => (row.PublishedAt, IssueReading.Of(row, catalog).Issue)));
    }

    /// <summary>Changes of figures by the line on which the newer text states them.</summary>
    public static ILookup<int, Correction> Of(IEnumerable<FactChange> changes, DateTime at) =>
        changes.Where(change => change is { Before.Value: not null, After.Value: not null })
            .ToLookup(change => change.Fact.Span.Line, change => new Correction(change, at));

    private static ILookup<int, Correction> Of(IReadOnlyList<(DateTime At, ParsedIssue Issue)> readings)
    {
        Dictionary<(FactKind, string, string), Correction> latest = [];
        for (var index = 1; index < readings.Count; index++)
        {
            foreach (var change in FactDiff.Between(readings[index - 1].Issue, readings[index].Issue).Where(change => change is { Before.Value: not null, After.Value: not null }))
            {
                latest[Key(change.Fact)] = new Correction(change, readings[index].At);
            }
        }

        return IssueFacts.List(readings[^1].Issue)
            .Select(fact => (fact.Span.Line, fact.Value, Correction: latest.GetValueOrDefault(Key(fact))))
            .Where(one => one.Correction is not null && one.Correction.Change.Fact.Value == one.Value)
            .ToLookup(one => one.Line, one => one.Correction ?? throw new InvalidOperationException("Filtered above"));
    }

    private static (FactKind, string, string) Key(Fact fact) => (fact.Kind, fact.Subject, fact.Measure);
}
