using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>An account as lists show it.</summary>
public sealed record AccountSummary(string Id, string Email, string Role, DateTime CreatedAt, DateTime? DisabledAt);

/// <summary>Creates, lists and disables accounts, for the site and the command line alike.</summary>
public sealed class AccountDirectory(
    UserManager<Account> users, RoleManager<IdentityRole> roles, WeeklyDbContext context, TimeProvider time)
{
    /// <summary>A new account with its first password; the errors say what was refused.</summary>
    public async Task<IdentityResult> CreateAsync(string email, string role, string password)
    {
        if (await EnsureAsync(role) is { Succeeded: false } refused) return refused;
        var account = new Account { UserName = email, Email = email, EmailConfirmed = true, CreatedAt = time.GetUtcNow().UtcDateTime };
        var created = await users.CreateAsync(account, password);
        return created.Succeeded ? await users.AddToRoleAsync(account, role) : created;
    }

    /// <summary>
    /// Lets somebody in by a link that was used: with its role and the new password, also where the account was disabled.
    /// Ends every session and the lockout.
    /// </summary>
    public async Task<IdentityResult> AdmitAsync(Account account, string role, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, account, password);
            if (!result.Succeeded) return result;
        }

        await users.RemovePasswordAsync(account);
        var added = await users.AddPasswordAsync(account, password);
        if (!added.Succeeded) return added;
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        if (!await users.IsInRoleAsync(account, role))
        {
            await users.RemoveFromRolesAsync(account, await users.GetRolesAsync(account));
            await EnsureAsync(role);
            await users.AddToRoleAsync(account, role);
        }

        account.DisabledAt = null;
        return await users.UpdateSecurityStampAsync(account);
    }

    /// <summary>Ends the account's sessions, tokens and links for good and keeps it from signing in; its history stays. False = no such account.</summary>
    public async Task<bool> DisableAsync(string email)
    {
        if (await users.FindByEmailAsync(email) is not { } account) return false;
        var now = time.GetUtcNow().UtcDateTime;
        account.DisabledAt ??= now;
        await users.UpdateAsync(account);
        await context.Set<ApiToken>().Where(token => token.AccountId == account.Id && token.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now));
        foreach (var link in await context.Set<SetupLink>().AsTracking().Where(link => link.UsedAt == null && link.Email != null).ToListAsync())
        {
            if (string.Equals(link.Email, account.Email, StringComparison.OrdinalIgnoreCase)) link.UsedAt = now;
        }

        await context.SaveChangesAsync();
        await users.UpdateSecurityStampAsync(account);
        return true;
    }

    /// <summary>Whether an account can have this address: one @ with something on both sides, printable ASCII without blanks.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= 256 && text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1
        && text.All(c => char.IsAsciiLetterOrDigit(c) || "@.+-_".Contains(c, StringComparison.Ordinal));

    private async Task<IdentityResult> EnsureAsync(string role) =>
        await roles.RoleExistsAsync(role) ? IdentityResult.Success : await roles.CreateAsync(new IdentityRole(role));

    /// <summary>In order of creation.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancellation)
    {
        var rows = await (
            from account in context.Users
            join held in context.UserRoles on account.Id equals held.UserId into grants
            from grant in grants.DefaultIfEmpty()
            join role in context.Roles on grant.RoleId equals role.Id into names
            from name in names.DefaultIfEmpty()
            orderby account.CreatedAt
            select new { account.Id, account.Email, Role = name.Name, account.CreatedAt, account.DisabledAt }).ToListAsync(cancellation);
        return rows.ConvertAll(row => new AccountSummary(row.Id, row.Email ?? "", row.Role ?? "", row.CreatedAt, row.DisabledAt));
    }
}
