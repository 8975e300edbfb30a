using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChinaAiWeekly.Web.Pages.Editor;

/// <summary>For somebody signed in who lacks the role: says so instead of asking for a password again.</summary>
public sealed class RefusedModel : PageModel
{
    public IActionResult OnGet() => StatusCode(StatusCodes.Status403Forbidden);
}
