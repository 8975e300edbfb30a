using System.Globalization;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;

namespace ChinaAiWeekly.Cli;

/// <summary>What the <c>editors</c> commands do, each with its row in the audit log. Secrets go to standard output alone, once.</summary>
internal sealed class EditorsDesk(Terminal terminal, Archive archive)
{
    private const string Actor = "command line";

    private readonly AccountDirectory accounts = archive.Get<AccountDirectory>();

    public async Task<int> AddAsync(string email, string role, Uri site, CancellationToken cancel)
    {
        var known = await FindAsync(email, cancel);
        if (known is { DisabledAt: null }) return await RefuseAsync($"{email} has an account already: 'editors reset-password' makes a link for a new password.");
        await PrintLinkAsync(email, known?.Role ?? role, site, cancel);
        await LogAsync(AuditAction.AccountInvited, email, known?.Role ?? role, cancel);
        return ExitCode.Done;
    }

    public async Task<int> ListAsync(CancellationToken cancel)
    {
        foreach (var account in await accounts.ListAsync(cancel))
        {
            var state = account.DisabledAt is { } since ? string.Create(CultureInfo.InvariantCulture, $"disabled {since:yyyy-MM-dd}") : "active";
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{account.Email}\t{account.Role}\t{state}\tcreated {account.CreatedAt:yyyy-MM-dd}"));
        }

        return ExitCode.Done;
    }

    public async Task<int> DisableAsync(string email, CancellationToken cancel)
    {
        if (!await accounts.DisableAsync(email)) return await UnknownAsync(email);
        await LogAsync(AuditAction.AccountDisabled, email, null, cancel);
        await terminal.Out.WriteLineAsync($"disabled: {email}");
        return ExitCode.Done;
    }

    public async Task<int> ResetPasswordAsync(string email, Uri site, CancellationToken cancel)
    {
        if (await FindAsync(email, cancel) is not { } account) return await UnknownAsync(email);
        if (account.DisabledAt is not null) return await RefuseAsync($"{email} is disabled: 'editors add' lets them in again.");
        await PrintLinkAsync(account.Email, account.Role, site, cancel);
        await LogAsync(AuditAction.AccountInvited, account.Email, "new password", cancel);
        return ExitCode.Done;
    }

    public async Task<int> TokenAsync(string email, string name, CancellationToken cancel)
    {
        if (await FindAsync(email, cancel) is not { } account) return await UnknownAsync(email);
        if (account.DisabledAt is not null || account.Role == Roles.Reader) return await RefuseAsync($"{email} may not upload: a token would open nothing.");
        var secret = await archive.Get<ApiTokens>().IssueAsync(account.Id, name, TokenPurpose.Upload, cancel);
        await LogAsync(AuditAction.TokenIssued, name, account.Email, cancel);
        await terminal.Out.WriteLineAsync(secret);
        await terminal.Error.WriteLineAsync("Send it as 'Authorization: Bearer TOKEN'. It is shown this once and can be revoked on the account page.");
        return ExitCode.Done;
    }

    private async Task PrintLinkAsync(string email, string role, Uri site, CancellationToken cancel)
    {
        var secret = await archive.Get<SetupLinks>().IssueAsync(email, role, cancel);
        await terminal.Out.WriteLineAsync(new Uri(site, "/editor/setup/" + secret).AbsoluteUri);
        await terminal.Error.WriteLineAsync($"Give this link to {email}: it chooses the password, once and within 24 hours.");
    }

    private async Task<AccountSummary?> FindAsync(string email, CancellationToken cancel) =>
        (await accounts.ListAsync(cancel)).FirstOrDefault(account => account.Email.Equals(email, StringComparison.OrdinalIgnoreCase));

    private Task LogAsync(string action, string subject, string? detail, CancellationToken cancel) =>
        archive.Get<AuditLog>().AddAsync(Actor, action, subject, detail, cancel);

    private Task<int> UnknownAsync(string email) => RefuseAsync($"{email} has no account.");

    private async Task<int> RefuseAsync(string why)
    {
        await terminal.Error.WriteLineAsync(why);
        return ExitCode.Usage;
    }
}
