using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>
/// Signs out, by a form only: an address that did so could be put into anybody's page. Of editors it ends every session, so
/// that a copied cookie is worth nothing; an account that reads may be shared by a desk, and the others read on.
/// </summary>
public sealed class SignOutModel(SignInManager<Account> signIn, UserManager<Account> users, AuditLog audit) : PageModel
{
    public IActionResult OnGet() => Redirect("/editor/account");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var name = User.Identity?.Name ?? "";
        if (!User.IsInRole(Roles.Reader) && await users.GetUserAsync(User) is { } account) await users.UpdateSecurityStampAsync(account);
        await signIn.SignOutAsync();
        await audit.AddAsync(name, AuditAction.SignOut, name, null, cancellation);
        return Redirect("/");
    }
}
