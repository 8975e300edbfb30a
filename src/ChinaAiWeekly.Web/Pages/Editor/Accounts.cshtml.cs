using System.ComponentModel.DataAnnotations;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>Who may sign in: admins invite, reset and disable. Nobody sets a password for somebody else.</summary>
public sealed class AccountsModel(AccountDirectory accounts, SetupLinks links, AuditLog audit) : PageModel
{
    public IReadOnlyList<AccountSummary> Accounts { get; private set; } = [];

    /// <summary>The address of a link just made, shown this once, and for whom.</summary>
    public (string Email, string Address)? Invitation { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Accounts = await accounts.ListAsync(cancellation);

    /// <summary>Makes a link for a new account, or for a new password of one that there is.</summary>
    public async Task<IActionResult> OnPostInviteAsync(
        [Required, EmailAddress, StringLength(256)] string email, string role, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !AccountDirectory.IsAddress(email) || !Roles.All.Contains(role)) Problem = "Editor.EmailInvalid";
        else
        {
            // Somebody who was disabled comes back by using the link, with a new password: never with the one they had.
            var secret = await links.IssueAsync(email, role, cancellation);
            Invitation = (email, $"{Request.Scheme}://{Request.Host}/editor/setup/{secret}");
            await audit.AddAsync(User.Identity?.Name ?? "", AuditAction.AccountInvited, email, role, cancellation);
        }

        Accounts = await accounts.ListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostDisableAsync(string email, CancellationToken cancellation)
    {
        if (email == User.Identity?.Name) Problem = "Editor.DisableSelf";
        else if (await accounts.DisableAsync(email))
        {
            await audit.AddAsync(User.Identity?.Name ?? "", AuditAction.AccountDisabled, email, null, cancellation);
            return RedirectToPage();
        }

        Accounts = await accounts.ListAsync(cancellation);
        return Page();
    }
}
