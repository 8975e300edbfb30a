using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.RateLimiting;

namespace ChinaAiWeekly.Web.Security;

/// <summary>Everything below <c>/editor</c> asks for an editor, but for the few pages by which one becomes one.</summary>
internal static class EditorPages
{
    /// <summary>Open to everybody; a test holds this list against the pages there are.</summary>
    public static IReadOnlyList<string> Open { get; } = ["/Editor/SignIn", "/Editor/Setup", "/Editor/Refused"];

    /// <summary>Open to whoever is signed in, readers of a private site among them.</summary>
    public static IReadOnlyList<string> SignedIn { get; } = ["/Editor/Account", "/Editor/SignOut"];

    /// <summary>For admins.</summary>
    public static IReadOnlyList<string> Admin { get; } = ["/Editor/Accounts"];

    public static void Authorize(PageConventionCollection pages)
    {
        pages.AddFolderApplicationModelConvention("/Editor", model =>
        {
            if (!SignedIn.Contains(model.ViewEnginePath) && !Open.Contains(model.ViewEnginePath))
            {
                model.EndpointMetadata.Add(new Microsoft.AspNetCore.Authorization.AuthorizeAttribute(
                    Admin.Contains(model.ViewEnginePath) ? Policies.Administer : Policies.Edit));
            }
        });
        foreach (var page in SignedIn) pages.AuthorizePage(page);
        foreach (var page in Open)
        {
            pages.AllowAnonymousToPage(page);
            pages.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(new EnableRateLimitingAttribute(Policies.SignInRate)));
        }
    }
}
