using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Makes, finds and revokes the tokens that programs use.</summary>
public sealed class ApiTokens(IDbContextFactory<WeeklyDbContext> contexts, TimeProvider time)
{
    /// <summary>A new token for the account, in clear: the only time it can be seen.</summary>
    public async Task<string> IssueAsync(string accountId, string name, TokenPurpose purpose, CancellationToken cancellation)
    {
        var secret = Secrets.Make();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Add(new ApiToken
        {
            AccountId = accountId,
            Name = name,
            Purpose = purpose,
            Hash = Secrets.Hash(secret),
            CreatedAt = time.GetUtcNow().UtcDateTime,
        });
        await context.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Whose token it is; null where it is unknown, revoked or for something else, or the account is disabled.</summary>
    public async Task<Account?> FindAccountAsync(string secret, TokenPurpose purpose, CancellationToken cancellation)
    {
        var hash = Secrets.Hash(secret);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var token = await context.Set<ApiToken>().AsTracking().SingleOrDefaultAsync(t => t.Hash == hash && t.Purpose == purpose && t.RevokedAt == null, cancellation);
        if (token is null) return null;
        var account = await context.Set<Account>().SingleOrDefaultAsync(a => a.Id == token.AccountId && a.DisabledAt == null, cancellation);
        if (account is null) return null;
        token.LastUsedAt = time.GetUtcNow().UtcDateTime;
        await context.SaveChangesAsync(cancellation);
        return account;
    }

    public async Task<IReadOnlyList<ApiToken>> ListAsync(string accountId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Set<ApiToken>()
            .Where(token => token.AccountId == accountId).OrderByDescending(token => token.CreatedAt).ToListAsync(cancellation);
    }

    /// <summary>Ends a token of the account for good; another account's token is left alone.</summary>
    public async Task RevokeAsync(string accountId, string hash, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Set<ApiToken>()
            .Where(token => token.Hash == hash && token.AccountId == accountId && token.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, time.GetUtcNow().UtcDateTime), cancellation);
    }
}
