using System.ComponentModel.DataAnnotations;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>Where a set-up link leads: the first admin, an invited account or a reset chooses a password.</summary>
public sealed class SetupModel(SetupLinks links, AccountDirectory accounts, UserManager<Account> users, AuditLog audit) : PageModel
{
    [BindProperty, EmailAddress, StringLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required, StringLength(PasswordRule.Longest)]
    public string Password { get; set; } = "";

    /// <summary>Resource keys of what was refused.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The link, null where it is unknown, used or too old.</summary>
    public SetupLink? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancellation)
    {
        Link = await links.FindAsync(secret, cancellation);
        Email = Link?.Email;
        if (Link is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        Link = await links.FindAsync(secret, cancellation);
        if (Link is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        var email = Link.Email ?? Email;
        if (!Transport.IsSafe(HttpContext)) return Refuse("SignInUnsafe");
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(email)) return Refuse("EmailInvalid");
        if (PasswordRule.Problem(email, Password) is { } problem) return Refuse(problem);
        if (!await links.UseAsync(Link, cancellation)) return Refuse("SetupUsed");

        var existing = await users.FindByEmailAsync(email);
        var result = existing is null
            ? await accounts.CreateAsync(email, Link.Role, Password)
            : await accounts.AdmitAsync(existing, Link.Role, Password);
        if (!result.Succeeded) return Refuse([.. result.Errors.Select(error => error.Code)]);
        await audit.AddAsync(email, existing is null ? AuditAction.AccountCreated : AuditAction.PasswordChanged, email, Link.Role, cancellation);
        return Redirect("/editor/sign-in");
    }

    private PageResult Refuse(params IReadOnlyList<string> problems)
    {
        Problems = problems;
        Password = "";
        return Page();
    }
}
