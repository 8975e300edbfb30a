using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>Which rows of the log are wanted; null = any.</summary>
public sealed record AuditFilter(string? Actor = null, string? Action = null, string? Subject = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>Adds to the log and reads it; there is no way to change or remove a row.</summary>
public sealed class AuditLog(IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task AddAsync(string actor, string action, string subject, string? detail, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // What is told here has happened already: it waits for a long write of somebody else rather than being lost.
        context.Database.SetCommandTimeout(Patience);
        context.Add(AuditEntry.Of(time.GetUtcNow(), actor, action, subject, detail));
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Newest first, at most <paramref name="count"/>.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(AuditFilter filter, int count, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<AuditEntry> rows = context.Set<AuditEntry>();
        if (filter.Actor is { Length: > 0 } actor) rows = rows.Where(row => row.Actor == actor);
        if (filter.Action is { Length: > 0 } action) rows = rows.Where(row => row.Action == action);
        if (filter.Subject is { Length: > 0 } subject) rows = rows.Where(row => row.Subject == subject);
        if (filter.From is { } from)
        {
            var start = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            rows = rows.Where(row => row.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = to.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            rows = rows.Where(row => row.At < end);
        }

        return await rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(count).ToListAsync(cancellation);
    }
}
