using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>Signs out, by a form only: an address that did so could be put into anybody's page.</summary>
public sealed class SignOutModel(SignInManager<Account> signIn, AuditLog audit) : PageModel
{
    public IActionResult OnGet() => Redirect("/editor/account");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var name = User.Identity?.Name ?? "";
        await signIn.SignOutAsync();
        await audit.AddAsync(name, AuditAction.SignOut, name, null, cancellation);
        return Redirect("/");
    }
}
