using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Editing;

/// <summary>What readers say is wrong, for the editors' list.</summary>
public sealed class ErrorReports(IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    public async Task AddAsync(DateOnly issueDate, int revision, int line, string message, string? contact, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Add(new ErrorReport
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            IssueDate = issueDate,
            Revision = revision,
            Line = line,
            Message = message,
            Contact = contact,
            CreatedAt = time.GetUtcNow().UtcDateTime,
        });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Open ones first, then the newest.</summary>
    public async Task<IReadOnlyList<ErrorReport>> ListAsync(int count, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<ErrorReport>()
            .OrderBy(report => report.ClosedAt != null).ThenByDescending(report => report.CreatedAt).Take(count).ToListAsync(cancellation);
    }

    public async Task<int> CountOpenAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<ErrorReport>().CountAsync(report => report.ClosedAt == null, cancellation);
    }

    public async Task<bool> CloseAsync(Guid id, string actor, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<ErrorReport>().Where(report => report.Id == id && report.ClosedAt == null)
            .ExecuteUpdateAsync(set => set
                .SetProperty(report => report.ClosedAt, time.GetUtcNow().UtcDateTime)
                .SetProperty(report => report.ClosedBy, actor), cancellation) == 1;
    }
}
