namespace ChinaAiWeekly.Store.Accounts;

/// <summary>A single-use address by which somebody sets a password: the first admin, an invited account, a reset.</summary>
public sealed class SetupLink
{
    /// <summary>The key: SHA-256 of the token in the address, lower-case hex.</summary>
    public required string Hash { get; set; }

    /// <summary>Null for the first admin, who names an address when using the link.</summary>
    public string? Email { get; set; }

    /// <summary>One of <see cref="Roles"/>.</summary>
    public required string Role { get; set; }

    /// <summary>UTC, 24 hours after it was made.</summary>
    public DateTime ExpiresAt { get; set; }
    public DateTime? UsedAt { get; set; }
}
