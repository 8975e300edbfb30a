using Microsoft.AspNetCore.Identity;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>Somebody who may sign in. The e-mail address is the user name; a disabled account keeps its history.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC; null = may sign in.</summary>
    public DateTime? DisabledAt { get; set; }
}
