using System.ComponentModel.DataAnnotations;
using ChinaAiWeekly.Store.Accounts;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>Signs somebody in. Every failure looks and lasts the same, whether the account exists or not.</summary>
public sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> users, AuditLog audit) : PageModel
{
    /// <summary>Hash of a password that nobody has: checked where no account may come in, so that the answer takes as long.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString());

    [BindProperty, Required, EmailAddress, StringLength(256)]
    public string Email { get; set; } = "";

    [BindProperty, Required, StringLength(PasswordRule.Longest)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "next")]
    public string? Next { get; set; }

    /// <summary>Resource key of what went wrong; null = nothing yet.</summary>
    public string? Problem { get; private set; }

    /// <summary>False where a password would cross a network in clear.</summary>
    public bool IsSafe => Transport.IsSafe(HttpContext);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!IsSafe) return Refuse("Editor.SignInUnsafe");
        if (!ModelState.IsValid) return Refuse("Editor.SignInFailed");
        var account = await users.FindByEmailAsync(Email);
        if (account is null || account.DisabledAt is not null || await users.IsLockedOutAsync(account))
        {
            users.PasswordHasher.VerifyHashedPassword(new Account(), NobodysHash, Password);
            return await FailAsync(cancellation);
        }

        var result = await signIn.PasswordSignInAsync(account, Password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded) return await FailAsync(cancellation);
        await audit.AddAsync(account.Email ?? account.Id, AuditAction.SignIn, account.Email ?? account.Id, null, cancellation);
        return LocalRedirect(await AfterAsync(account));
    }

    /// <summary>What the browser is to ask its passkeys, as JSON.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        IsSafe ? Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json") : Forbid();

    /// <summary>Signs in with what the passkey answered; the body is the address to go on to.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(string credential, CancellationToken cancellation)
    {
        if (!IsSafe || string.IsNullOrEmpty(credential)) return BadRequest();
        var proof = await signIn.PerformPasskeyAssertionAsync(credential);

        // A lockout is somebody guessing the password: whoever holds the passkey still gets in.
        if (!proof.Succeeded || proof.User.DisabledAt is not null) return BadRequest();
        await users.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await signIn.SignInAsync(proof.User, isPersistent: false);
        await audit.AddAsync(proof.User.Email ?? proof.User.Id, AuditAction.SignIn, proof.User.Email ?? proof.User.Id, "passkey", cancellation);
        return Content(await AfterAsync(proof.User), "text/plain");
    }

    /// <summary>Where somebody wanted to go, else the desk, else, for readers, whom the desk refuses, what they came to read.</summary>
    private async Task<string> AfterAsync(Account account) =>
        Url.IsLocalUrl(Next) ? Next
        : await users.IsInRoleAsync(account, Roles.Editor) || await users.IsInRoleAsync(account, Roles.Admin) ? "/editor"
        : "/";

    private async Task<IActionResult> FailAsync(CancellationToken cancellation)
    {
        await audit.AddAsync("anonymous", AuditAction.SignInFailed, Email, null, cancellation);
        return Refuse("Editor.SignInFailed");
    }

    private PageResult Refuse(string problem)
    {
        Problem = problem;
        Password = "";
        return Page();
    }
}
