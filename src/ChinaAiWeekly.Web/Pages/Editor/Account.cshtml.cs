using System.ComponentModel.DataAnnotations;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>One's own account: password, and the tokens of the upload API.</summary>
[EnableRateLimiting(Policies.SignInRate)]
public sealed class AccountModel(
    UserManager<Account> users, SignInManager<Account> signIn, ApiTokens tokens, AuditLog audit, UiText words) : PageModel
{
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>A token just made, in clear: shown this once.</summary>
    public string? NewToken { get; private set; }

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostPasswordAsync(
        [Required, StringLength(PasswordRule.Longest)] string current,
        [Required, StringLength(PasswordRule.Longest)] string password,
        CancellationToken cancellation)
    {
        var account = await OwnAsync();
        var result = await users.ChangePasswordAsync(account, current ?? "", password ?? "");
        if (!result.Succeeded)
        {
            Problems = [.. result.Errors.Select(error => error.Code).Distinct()];
            await ShowAsync(cancellation);
            return Page();
        }

        // Changing it also changed the stamp that every other session is checked against; this one goes on.
        await signIn.RefreshSignInAsync(account);
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.PasswordChanged, account.Email ?? account.Id, null, cancellation);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTokenAsync([StringLength(100)] string? name, TokenPurpose purpose, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        var label = string.IsNullOrWhiteSpace(name) ? words["Editor.Purpose" + purpose] : name.Trim();
        var secret = await tokens.IssueAsync(account.Id, label, purpose, cancellation);
        NewToken = purpose == TokenPurpose.Upload ? secret : PersonalFeeds.Address(Request, secret, "news.atom");
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.TokenIssued, label, purpose.ToString(), cancellation);
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(string id, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        await tokens.RevokeAsync(account.Id, id, cancellation);
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.TokenRevoked, id[..Math.Min(8, id.Length)], null, cancellation);
        return RedirectToPage();
    }

    /// <summary>What the browser is to make a passkey from, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        var account = await OwnAsync();
        var name = account.Email ?? account.Id;
        return Content(
            await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id, Name = name, DisplayName = name }),
            "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string credential, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        var proof = await signIn.PerformPasskeyAttestationAsync(credential ?? "");
        if (!proof.Succeeded) return BadRequest();
        await users.AddOrUpdatePasskeyAsync(account, proof.Passkey);
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.PasskeyAdded, account.Email ?? account.Id, null, cancellation);
        return StatusCode(StatusCodes.Status204NoContent);
    }

    public async Task<IActionResult> OnPostForgetAsync(string id, CancellationToken cancellation)
    {
        var account = await OwnAsync();
        await users.RemovePasskeyAsync(account, System.Buffers.Text.Base64Url.DecodeFromChars(id));
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.PasskeyRemoved, account.Email ?? account.Id, null, cancellation);
        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var account = await OwnAsync();
        Tokens = await tokens.ListAsync(account.Id, cancellation);
        Passkeys = [.. await users.GetPasskeysAsync(account)];
    }

    private async Task<Account> OwnAsync() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("A signed-in request has an account.");
}
