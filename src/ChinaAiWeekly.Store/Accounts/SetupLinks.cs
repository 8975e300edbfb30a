using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Makes and redeems single-use addresses for setting a password.</summary>
public sealed class SetupLinks(IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The secret of a new link for an address and role; the links made for the same address before are void.</summary>
    public async Task<string> IssueAsync(string? email, string role, CancellationToken cancellation)
    {
        var secret = Secrets.Make();
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Set<SetupLink>().Where(link => link.Email == email && link.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancellation);
        context.Add(new SetupLink { Hash = Secrets.Hash(secret), Email = email, Role = role, ExpiresAt = now + Lifetime });
        await context.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>True where nobody can administer yet, so that the start prints a link for the first admin.</summary>
    public async Task<bool> NeedsFirstAdminAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return !await context.Set<Account>().AnyAsync(cancellation);
    }

    /// <summary>
    /// The link as long as it can still be used; null = unknown, used or past its 24 hours. The first admin's is void as
    /// soon as there is any account: it names nobody, and so could take over everybody.
    /// </summary>
    public async Task<SetupLink?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = Secrets.Hash(secret);
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<SetupLink>().SingleOrDefaultAsync(
            link => link.Hash == hash && link.UsedAt == null && link.ExpiresAt > now
                && (link.Email != null || !context.Set<Account>().Any()),
            cancellation);
    }

    /// <summary>Uses the link up; false where somebody else did so first.</summary>
    public async Task<bool> UseAsync(SetupLink link, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<SetupLink>().Where(l => l.Hash == link.Hash && l.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellation) == 1;
    }
}
